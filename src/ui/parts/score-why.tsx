import type { OutcomeView } from '../../present/index.ts';
import { useHeld } from '../behaviour/use-showing.ts';
import { t, words } from '../words.ts';
import { Change } from './change.tsx';
import { Sr } from './sr.tsx';

interface ScoreWhyProps {
  readonly score: OutcomeView['scores'][number];
  /** Whether its causes stand below. */
  readonly open: boolean;
  /** Absent where no causes are known. */
  readonly onAsk: (() => void) | undefined;
}

/** A score before and after, and the question why. What is played shows the change with the step that it comes from. */
export function ScoreWhy({ score: { id, label, before, after, change }, open, onAsk }: ScoreWhyProps) {
  const held = useHeld(id);
  const values = { before: words.number(before), after: words.number(after) };
  const line = (
    <>
      <span class="score-name">{label}</span>
      <span class={held ? 'score-change unseen' : 'score-change'}>
        <Change points={change} />
      </span>
      <span class="small mute">
        <span aria-hidden="true">
          {values.before} <span class={held ? 'unseen' : undefined}>→ {values.after}</span>
        </span>
        <Sr>{t('page.outcome.before', values)}</Sr>
      </span>
      {onAsk && <span class="ask">{t('page.outcome.why')}</span>}
    </>
  );
  return (
    <li>
      {onAsk ? (
        <button type="button" class={`score ${id}`} aria-expanded={open} onClick={onAsk}>
          {line}
        </button>
      ) : (
        <div class={`score ${id}`}>{line}</div>
      )}
    </li>
  );
}
