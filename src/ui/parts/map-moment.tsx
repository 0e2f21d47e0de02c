import type { SequenceStepView } from '../../present/index.ts';
import { useShowing } from '../behaviour/use-showing.ts';
import { t } from '../words.ts';

/** What lies behind it in the simulation; the choice and the record are in the list. */
function isCause({ because }: SequenceStepView): boolean {
  return because !== undefined && because.cause !== 'decision' && because.cause !== 'record';
}

/**
 * Says on the map which step it shows, while that is not how things stand now. The list beside it says all of it. It
 * comes and goes within its place, and the map does not make room: it would move for that alone.
 */
export function MapMoment() {
  const step = useShowing((told) => (told?.step === undefined ? undefined : told.sequence.steps[told.step]));
  const steps = useShowing((told) => told?.sequence.steps) ?? [];
  return (
    <div class="map-moment-place" aria-hidden="true">
      {step && (
        <div class="map-moment">
          <p class="small mute">
            {t('page.sequence.step', { n: steps.indexOf(step) + 1, all: steps.length })}
          </p>
          <p class="map-moment-title">{step.title}</p>
          <p class="small">{step.sentences.at(-1)}</p>
          {isCause(step) && <p class="small mute">{step.because?.text}</p>}
        </div>
      )}
    </div>
  );
}
