import { SCORE_NAMES } from '../choices/score-names.ts';
import type { Cloud } from './cloud.ts';
import { optionAt } from './road-plan.ts';

/** Weights on cost, security and alliance: the points of a mandate. */
export type Weights = readonly [cost: number, security: number, alliance: number];

/** One option, and what the roads that take it reach under a mandate. */
export interface OptionEffect {
  /** Places of the decision and of the option. */
  readonly decision: number;
  readonly option: number;
  /** Mean of the weighed score, 0–100, with the option and without it. */
  readonly withIt: number;
  readonly withoutIt: number;
  /** Share, 0–1, of the differences between all roads that this option alone explains. */
  readonly explains: number;
}

/** The scores of a dot as a mandate weighs them, 0–100. */
function weighedScore(cloud: Cloud, dot: number, weights: Weights): number {
  let sum = 0;
  let all = 0;
  SCORE_NAMES.forEach((score, i) => {
    const weight = weights[i] as number;
    sum += weight * (cloud[score][dot] as number);
    all += weight;
  });
  return all > 0 ? sum / all : 0;
}

/**
 * Every option by how much it parts the roads that do well under a mandate from those that do not, the strongest
 * first. The first one is the option that separates them. Options that all roads or no roads take are left out.
 */
export function separatingOptions(
  cloud: Cloud,
  weights: Weights,
  dots?: ArrayLike<number>,
): readonly OptionEffect[] {
  const { plan } = cloud;
  const count = dots?.length ?? cloud.dots;
  const taken = plan.decisions.map(({ options }) => options.map(() => ({ count: 0, sum: 0 })));
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < count; i++) {
    const dot = dots ? (dots[i] as number) : i;
    const score = weighedScore(cloud, dot, weights);
    sum += score;
    squares += score * score;
    taken.forEach((options, decision) => {
      const tally = options[optionAt(plan, cloud.roads[dot] as number, decision)];
      if (!tally) return;
      tally.count += 1;
      tally.sum += score;
    });
  }
  const variance = squares / count - (sum / count) ** 2;
  return taken
    .flatMap((options, decision) =>
      options.flatMap((tally, option): OptionEffect[] => {
        const others = count - tally.count;
        if (tally.count === 0 || others === 0) return [];
        const withIt = tally.sum / tally.count;
        const withoutIt = (sum - tally.sum) / others;
        const between = ((tally.count * others) / (count * count)) * (withIt - withoutIt) ** 2;
        return [{ decision, option, withIt, withoutIt, explains: variance > 0 ? between / variance : 0 }];
      }),
    )
    .sort((a, b) => b.explains - a.explains);
}
