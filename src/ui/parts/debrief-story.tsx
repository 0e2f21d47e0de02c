import { t } from '../debrief-words.ts';
import { DebriefMandate } from './debrief-mandate.tsx';
import type { DebriefPartProps } from './debrief-part-props.ts';
import { DebriefPrediction } from './debrief-prediction.tsx';
import { Turn } from './turn.tsx';

/** The decisions in order, with what followed from each; the mandate and the guess that the run began with. */
export function DebriefStory({ debrief }: DebriefPartProps) {
  return (
    <>
      <ol class="turns">
        {debrief.turns.map((turn) => (
          <Turn key={turn.when} turn={turn} />
        ))}
      </ol>
      <section class="part">
        <h3 class="part-name">{t('page.debrief.mandate')}</h3>
        <DebriefMandate mandate={debrief.mandate} />
      </section>
      <section class="part">
        <h3 class="part-name">{t('page.debrief.prediction')}</h3>
        <DebriefPrediction prediction={debrief.prediction} />
      </section>
    </>
  );
}
