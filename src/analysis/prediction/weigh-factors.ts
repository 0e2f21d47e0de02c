import { FACTORS, type Factor } from '../../core/index.ts';
import { type Cause, explainChange } from '../../model/index.ts';
import { outlookAt, type Run, turnsOf } from '../../run/index.ts';
import { SCORE_NAMES } from '../choices/score-names.ts';

/**
 * How much each factor moved the three scores, in points added up over all turns without their signs. `factorOf` says
 * which factor a cause belongs to; undefined for those that are only kept for the sums.
 */
export function weighFactors(
  run: Run,
  factorOf: (source: string, cause: Cause) => Factor | undefined,
): ReadonlyMap<Factor, number> {
  const weights = new Map<Factor, number>(FACTORS.map((factor) => [factor, 0]));
  const turns = turnsOf(run);
  const last = turns.at(-1)?.later;
  const hops = [
    ...turns.flatMap(({ before, chosen, later }) => [
      { from: before, to: chosen },
      ...(later ? [{ from: chosen, to: later }] : []),
    ]),
    ...(last ? [{ from: last, to: outlookAt(run.play.moment, run) }] : []),
  ];
  for (const { from, to } of hops) {
    for (const score of SCORE_NAMES) {
      for (const { source, cause, points } of explainChange(score, from, to).causes) {
        const factor = factorOf(source, cause);
        if (factor) weights.set(factor, (weights.get(factor) ?? 0) + Math.abs(points));
      }
    }
  }
  return weights;
}
