import type { FrameView } from '../../present/index.ts';
import { useHeight } from '../behaviour/use-height.ts';
import { t } from '../words.ts';
import { Sr } from './sr.tsx';

/** The quarters of the run, from the first decision to the last. */
export function Timeline({ steps }: { readonly steps: FrameView['timeline'] }) {
  const ref = useHeight<HTMLDivElement>('--footer');
  return (
    <div class="timeline" ref={ref}>
      <ol aria-label={t('page.timeline')}>
        {steps.map(({ label, state }, index) => (
          <li key={`${index} ${label}`} class={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span class="dot" aria-hidden="true" />
            {label}
            {state !== 'now' && <Sr> {t(`page.timeline.${state}`)}</Sr>}
          </li>
        ))}
      </ol>
    </div>
  );
}
