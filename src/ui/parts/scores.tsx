import type { OutcomeView, WhyView } from '../../present/index.ts';
import { t } from '../words.ts';
import { ScoreWhy } from './score-why.tsx';
import { Sign } from './sign.tsx';
import { WhyChain } from './why-chain.tsx';

/** Changes below this many points count as the same and are not unfolded by themselves. */
const VISIBLE = 3;

interface ScoresProps {
  readonly title: string;
  readonly note?: string;
  readonly scores: OutcomeView['scores'];
  readonly whys: readonly WhyView[];
}

/** The three scores, the one that moved most unfolded, and below them every other sum of causes. */
export function Scores({ title, note, scores, whys }: ScoresProps) {
  const most = scores.reduce((best, score) =>
    Math.abs(score.change) > Math.abs(best.change) ? score : best,
  );
  const others = whys.filter((why) => !scores.some((score) => score.id === why.id));
  return (
    <section class="scores">
      <h2>{title}</h2>
      {note && <p class="small mute">{note}</p>}
      {scores.map((score) => (
        <ScoreWhy
          key={score.id}
          score={score}
          why={whys.find((why) => why.id === score.id)}
          open={score === most && Math.abs(score.change) >= VISIBLE}
        />
      ))}
      {others.length > 0 && (
        <details class="fold">
          <summary>{t('page.outcome.more')}</summary>
          {others.map((why) => (
            <details key={why.id} class="score-why">
              <summary class="score">
                <span class="score-name">{why.title}</span>
                <span class="score-change">
                  <Sign sign={why.sign}>{why.amount}</Sign>
                </span>
                <span class="ask">{t('page.outcome.why')}</span>
              </summary>
              <WhyChain why={why} />
            </details>
          ))}
        </details>
      )}
    </section>
  );
}
