import { markDoubt } from '../behaviour/mark-doubt.ts';
import type { CodeProblem } from '../desk.ts';
import { t } from '../words.ts';

interface CodeProblemBoxProps {
  readonly typed: string;
  readonly problem: CodeProblem;
  readonly onUse: (code: string) => void;
}

/** What is wrong with a code, where, and what it was probably meant to be. */
export function CodeProblemBox({ typed, problem, onUse }: CodeProblemBoxProps) {
  const { text, position, suggestion } = problem;
  const mark = markDoubt(typed, position);
  return (
    <div class="problem">
      <p>{text}</p>
      {mark && (
        <p>
          {t('page.code.doubt', { position: (position ?? 0) + 1 })}
          <code>
            {mark.before}
            <mark>{mark.doubtful}</mark>
            {mark.after}
          </code>
        </p>
      )}
      {suggestion && (
        <p>
          {t('page.code.meant')}
          <button type="button" class="button" onClick={() => onUse(suggestion)}>
            {t('page.code.use', { code: suggestion })}
          </button>
        </p>
      )}
    </div>
  );
}
