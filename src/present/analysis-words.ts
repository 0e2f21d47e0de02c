import type { Words } from '../i18n/index.ts';
import type { Run } from '../run/index.ts';
import type { CompiledOption } from '../scenario/index.ts';

/** Whole numbers of a hundred: 0.304 → 30. What is neither never nor always is not shown as if it were. */
export function ofHundred(share: number): number {
  const whole = Math.round(share * 100);
  if (whole === 0 && share > 0) return 1;
  return whole === 100 && share < 1 ? 99 : whole;
}

/** A decision of a run by its place, as it is named in sentences. */
export function nameDecision(
  run: Run,
  decision: number,
  option: string,
  words: Words,
): { readonly when: string; readonly question: string; readonly option: string } {
  const beat = run.tables.beats[decision]?.beat;
  return {
    when: words.quarter(beat?.quarter ?? 0),
    question: beat?.decision.question ?? '',
    option: optionOf(run, decision, option)?.title ?? '',
  };
}

export function optionOf(run: Run, decision: number, option: string): CompiledOption | undefined {
  return run.tables.beats[decision]?.beat.decision.options.find(({ id }) => id === option);
}
