import type { OutcomeView } from '../../present/index.ts';
import { Bar } from '../parts/bar.tsx';
import { Change } from '../parts/change.tsx';
import { Sr } from '../parts/sr.tsx';
import { words } from '../words.ts';
import { t } from './projector-words.ts';

/** The three scores, before and after, large. */
export function ScoresLarge({ scores }: { readonly scores: OutcomeView['scores'] }) {
  return (
    <ul class="large-scores">
      {scores.map(({ id, label, before, after, change }) => {
        const values = { before: words.number(before), after: words.number(after) };
        return (
          <li key={id}>
            <p>
              <b class={`aim ${id}`}>{label}</b>
              <span class="large-change">
                <Change points={change} />
              </span>
              <span aria-hidden="true">{t('projector.outcome.to', values)}</span>
              <Sr>{t('page.outcome.before', values)}</Sr>
            </p>
            <Bar share={after / 100} tone={id} />
          </li>
        );
      })}
    </ul>
  );
}
