import type { StandingView } from '../../present/index.ts';
import { words } from '../words.ts';

/** Each score of a road, and the share of all roads that it is ahead of: a tick on the way from none to all. */
export function StandingRows({ standing }: { readonly standing: StandingView }) {
  return (
    <ul class="standing">
      {standing.rows.map(({ id, label, score, aheadOf, text }) => (
        <li key={id}>
          <span>
            <b>{label}</b> {words.number(score)}
          </span>
          <span class="ahead" aria-hidden="true">
            <span style={{ left: `${aheadOf * 100}%` }} />
          </span>
          <span class="small">{text}</span>
        </li>
      ))}
    </ul>
  );
}
