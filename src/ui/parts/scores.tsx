import { useId, useState } from 'preact/hooks';
import type { OutcomeView, WhyView } from '../../present/index.ts';
import { t } from '../words.ts';
import { ScoreWhy } from './score-why.tsx';
import { Sign } from './sign.tsx';
import { WhyChain } from './why-chain.tsx';

interface ScoresProps {
  readonly title: string;
  readonly note?: string;
  readonly scores: OutcomeView['scores'];
  readonly whys: readonly WhyView[];
}

/** The three scores side by side, each of which opens its causes below; then every other sum of causes. */
export function Scores({ title, note, scores, whys }: ScoresProps) {
  const [asked, ask] = useState<string>();
  const id = useId();
  const others = whys.filter((why) => !scores.some((score) => score.id === why.id));
  const opened = whys.find((why) => why.id === asked);
  return (
    <section class="scores" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="score-row">
        {scores.map((score) => (
          <ScoreWhy
            key={score.id}
            score={score}
            open={score.id === asked}
            onAsk={
              whys.some((why) => why.id === score.id)
                ? () => ask(score.id === asked ? undefined : score.id)
                : undefined
            }
          />
        ))}
      </ul>
      {opened && (
        <>
          <h3 class="why-of">{opened.title}</h3>
          <WhyChain why={opened} />
        </>
      )}
      {note && <p class="small mute">{note}</p>}
      {others.length > 0 && (
        <details class="fold">
          <summary>{t('page.outcome.more')}</summary>
          {others.map((why) => (
            <details key={why.id} class="other-why">
              <summary class="other-sum">
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
