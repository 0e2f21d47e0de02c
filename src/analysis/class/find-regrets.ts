import type { Scores } from '../../model/index.ts';
import type { Run } from '../../run/index.ts';
import { mandateShares, weigh } from '../choices/mandate-shares.ts';
import { choicesOf, withChoice } from '../choices/plan.ts';
import type { Cloud } from '../roads/cloud.ts';
import { type Road, type RoadPlan, roadWith } from '../roads/road-plan.ts';

/** One decision of one run that its own mandate would have taken otherwise. */
export interface Regret {
  /** The place of the run in the list that was asked about. */
  readonly run: number;
  readonly decision: number;
  readonly chosen: string;
  /** The option that would have ended highest by the run’s own mandate, all its other decisions the same. */
  readonly instead: string;
  /** By how many points of the mandate, 0–100. */
  readonly points: number;
}

/** Where a road leads by expected chance. */
export type EndOf = (road: Road) => Readonly<Scores>;

/** Below this many points nobody would have noticed. */
const NOTICED = 1;

/**
 * Who would have chosen otherwise, in hindsight: knowing where each option leads on average, and keeping to the mandate
 * that they swore and to all their other decisions. Luck is left out on purpose, so that nobody regrets bad luck. One
 * line at most for each run and decision, the largest regret first. Unfinished runs are left out.
 */
export function findRegrets(runs: readonly Run[], plan: RoadPlan, endOf: EndOf): readonly Regret[] {
  return runs
    .flatMap((run, place) => {
      const choices = choicesOf(run);
      if (choices.length < plan.decisions.length) return [];
      const shares = mandateShares(run);
      const worth = (of: readonly number[]) => weigh(endOf(roadWith(plan, of)), shares);
      const own = worth(choices);
      return plan.decisions.flatMap(({ options }, decision): Regret[] => {
        const others = options
          .map((option, i) => ({ option, points: worth(withChoice(choices, decision, i)) - own }))
          .sort((a, b) => b.points - a.points);
        const best = others[0];
        if (!best || best.points < NOTICED) return [];
        const chosen = options[choices[decision] ?? -1] ?? '';
        return [{ run: place, decision, chosen, instead: best.option, points: best.points }];
      });
    })
    .sort((a, b) => b.points - a.points);
}

/** The ends of a finished cloud of all roads, by road; for a sample take `endOfRoad` instead. */
export function endsIn(cloud: Cloud): EndOf {
  const dots = new Map<Road, number>();
  for (let dot = 0; dot < cloud.dots; dot++) dots.set(cloud.roads[dot] as number, dot);
  return (road) => {
    const dot = dots.get(road);
    if (dot === undefined) throw new RangeError(`road ${road} has not been played`);
    return {
      cost: cloud.cost[dot] as number,
      security: cloud.security[dot] as number,
      alliance: cloud.alliance[dot] as number,
    };
  };
}
