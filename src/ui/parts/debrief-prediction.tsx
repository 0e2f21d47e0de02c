import type { DebriefView } from '../../present/index.ts';
import { t, words } from '../words.ts';
import { Bar } from './bar.tsx';

/** What the player expected to weigh most, beside what did. */
export function DebriefPrediction({ prediction }: { readonly prediction: DebriefView['prediction'] }) {
  return (
    <>
      <p class="lead">{prediction.sentence}</p>
      <ul class="shares">
        {prediction.rows.map(({ label, share, predicted }) => (
          <li key={label}>
            <p>
              <b>{label}</b>
              {predicted && <span class="tag">{t('page.debrief.predicted')}</span>}
            </p>
            <div class="share">
              <Bar share={share} tone={predicted ? 'cost' : 'ink'} />
              <b>{words.percent(share)}</b>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
