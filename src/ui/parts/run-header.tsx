import type { FrameView } from '../../present/index.ts';
import { useHeight } from '../behaviour/use-height.ts';
import { HeaderButton } from './header-button.tsx';
import { Meter } from './meter.tsx';
import { Pressure } from './pressure.tsx';
import { SoundButton } from './sound-button.tsx';

/** Who and when, how it stands, and the way to everything else. */
export function RunHeader({ frame }: { readonly frame: FrameView }) {
  const ref = useHeight<HTMLElement>('--header');
  return (
    <header class="header run-header" ref={ref}>
      <div class="place">
        <b>{frame.country}</b>
        <span class="small mute">
          {frame.when} · {frame.progress}
        </span>
      </div>
      <ul class="meters">
        {frame.meters.map((meter) => (
          <Meter key={meter.id} meter={meter} />
        ))}
        {frame.pressures.map((pressure) => (
          <Pressure key={pressure.actor} pressure={pressure} />
        ))}
      </ul>
      <div class="buttons">
        <SoundButton />
        <HeaderButton opens="glossary" wide />
        <HeaderButton opens="menu" />
      </div>
    </header>
  );
}
