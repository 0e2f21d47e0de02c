import type { BeliefName } from '../model/index.ts';
import type { Teller } from './teller.ts';
import type { ScoreId } from './views.ts';

/** What beliefs move: a score, or what the mandate makes of all three. */
export type Measure = ScoreId | 'mandate';
export type BeliefLevel = 'low' | 'central' | 'high';
export const LEVELS: readonly BeliefLevel[] = ['low', 'central', 'high'];

/** "0.36 · as a chance from 0 to 1" */
export function valueText(id: BeliefName, value: number, { words }: Teller): string {
  return words.t('analysis.beliefs.value', {
    value: words.number(value, 2),
    unit: words.t(`present.unit.${id}`),
  });
}
