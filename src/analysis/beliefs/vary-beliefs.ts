import {
  BELIEF_NAMES,
  type BeliefName,
  type BeliefPlaces,
  type Scores,
  scoresOf,
} from '../../model/index.ts';
import type { Run } from '../../run/index.ts';
import { mandateShares, weigh } from '../choices/mandate-shares.ts';
import { choicesOf, planOf, playChoices } from '../choices/plan.ts';
import { settingUnder } from './setting-under.ts';

export const LEVELS = [-1, 0, 1] as const;

/** A policy under one set of beliefs, by expected chance. */
export interface UnderBeliefs {
  readonly scores: Scores;
  /** Weighed by the mandate, 0–100. */
  readonly mandate: number;
}

/** One belief at low, central and high, all others as in the run. */
export interface VariedBelief {
  readonly belief: BeliefName;
  /** The place that the run itself takes: −1, 0 or 1. */
  readonly own: number;
  readonly low: UnderBeliefs;
  readonly central: UnderBeliefs;
  readonly high: UnderBeliefs;
  /** Points of the mandate between the worst and the best of the three. */
  readonly swing: number;
}

/** The choices of a run under its own beliefs, and with each belief in turn at each level. Forty roads: a few milliseconds. */
export function varyBeliefs(run: Run): {
  readonly own: UnderBeliefs;
  readonly beliefs: readonly VariedBelief[];
} {
  const under = placesUnder(run);
  const { beliefs } = run.start;
  return {
    own: under(beliefs),
    beliefs: BELIEF_NAMES.map((belief) => {
      const [low, central, high] = LEVELS.map((level) => under({ ...beliefs, [belief]: level })) as [
        UnderBeliefs,
        UnderBeliefs,
        UnderBeliefs,
      ];
      const mandates = [low.mandate, central.mandate, high.mandate];
      const swing = Math.max(...mandates) - Math.min(...mandates);
      return { belief, own: beliefs[belief] ?? 0, low, central, high, swing };
    }),
  };
}

/** The choices of a run under any places of beliefs; what is not named is central. */
export function placesUnder(run: Run): (places: BeliefPlaces) => UnderBeliefs {
  const plan = planOf(run.tables);
  const choices = choicesOf(run);
  const weights = mandateShares(run);
  return (places) => {
    const setting = settingUnder(run.tables, places);
    const scores = scoresOf(playChoices(plan, choices, setting), setting);
    return { scores, mandate: weigh(scores, weights) };
  };
}
