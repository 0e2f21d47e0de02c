import type { MeterView } from '../../present/index.ts';
import { useHeld } from '../behaviour/use-showing.ts';
import { t, words } from '../words.ts';
import { Bar } from './bar.tsx';
import { Sr } from './sr.tsx';

export function Meter({ meter }: { readonly meter: MeterView }) {
  const before = meter.value - meter.change;
  const held = useHeld(meter.id);
  const change = held ? 0 : meter.change;
  const value = held ? before : meter.value;
  return (
    <li class="meter">
      <Sr>{meter.sentence}</Sr>
      <span aria-hidden="true">
        <span class="meter-top">
          <span class="small">{meter.label}</span>
          {change !== 0 && (
            <span class={`change ${change > 0 ? 'up' : 'down'}`}>
              {change > 0 ? '▲' : '▼'} {words.number(Math.abs(change))}
            </span>
          )}
        </span>
        <span class="meter-value">
          <b>{words.number(value)}</b>
          <span class="small mute"> {t('page.meter.of')}</span>
        </span>
        <Bar share={value / 100} tone={meter.id} />
        {meter.change !== 0 && <span class="notch" style={{ insetInlineStart: `${before}%` }} />}
      </span>
    </li>
  );
}
