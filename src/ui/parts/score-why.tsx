import type { OutcomeView, WhyView } from '../../present/index.ts';
import { t, words } from '../words.ts';
import { Change } from './change.tsx';
import { Sr } from './sr.tsx';
import { WhyChain } from './why-chain.tsx';

interface ScoreWhyProps {
  readonly score: OutcomeView['scores'][number];
  readonly why: WhyView | undefined;
  readonly open: boolean;
}

/** A score before and after; unfolds into its causes. */
export function ScoreWhy({ score, why, open }: ScoreWhyProps) {
  const values = { before: words.number(score.before), after: words.number(score.after) };
  const line = (
    <>
      <span class="score-name">{score.label}</span>
      <span class="score-change">
        <Change points={score.change} />
      </span>
      <span class="small mute">
        <span aria-hidden="true">
          {values.before} → {values.after}
        </span>
        <Sr>{t('page.outcome.before', values)}</Sr>
      </span>
    </>
  );
  if (!why) return <div class="score">{line}</div>;
  return (
    <details class="score-why" name="why" open={open}>
      <summary class="score">
        {line}
        <span class="ask">{t('page.outcome.why')}</span>
      </summary>
      <WhyChain why={why} />
    </details>
  );
}
