import type { SequenceStepView } from '../../present/index.ts';
import { useShowing } from '../behaviour/use-showing.ts';
import { t } from '../words.ts';

/** What lies behind it in the simulation; the choice and the record are in the list. */
function isCause({ because }: SequenceStepView): boolean {
  return because !== undefined && because.cause !== 'decision' && because.cause !== 'record';
}

/** Says on the map which step it shows, while that is not how things stand now. The list beside it says all of it. */
export function MapMoment() {
  const showing = useShowing();
  const step = showing?.step === undefined ? undefined : showing.sequence.steps[showing.step];
  if (!showing || !step) return null;
  const n = (showing.step ?? 0) + 1;
  return (
    <div class="map-moment" data-over-map aria-hidden="true" key={step.id}>
      <p class="small mute">{t('page.sequence.step', { n, all: showing.sequence.steps.length })}</p>
      <p class="map-moment-title">{step.title}</p>
      <p class="small">{step.sentences.at(-1)}</p>
      {isCause(step) && <p class="small mute">{step.because?.text}</p>}
    </div>
  );
}
