import { changeOf, type Length } from '../../machine/index.ts';
import type { LeverChange } from '../../model/index.ts';
import type { CompiledBeat, CompiledScenario } from '../../scenario/index.ts';

/**
 * One way through all decisions, as a number from 0 to `count` − 1: the place of the option taken in each decision,
 * in mixed radix, with the first decision most significant.
 */
export type Road = number;

/** One decision of a plan. */
export interface PlannedDecision {
  readonly beat: string;
  readonly quarter: number;
  /** Ids of its options, in the order of the file. */
  readonly options: readonly string[];
  /** What each of them pulls. */
  readonly changes: readonly LeverChange[];
  /** By how much the number of a road grows from one option of this decision to the next. */
  readonly weight: number;
}

/** The decisions of a scenario at one length, and how its roads are numbered. */
export interface RoadPlan {
  readonly scenario: string;
  readonly length: Length;
  readonly decisions: readonly PlannedDecision[];
  /** How many roads there are: the product of the numbers of options. */
  readonly count: number;
}

/** Lays out the decisions of a scenario; the short length keeps those that the file marks. */
export function planRoads(scenario: CompiledScenario, length: Length = 'standard'): RoadPlan {
  const beats = scenario.beats.filter((beat) => length === 'standard' || beat.short);
  let count = 1;
  const decisions = [...beats].reverse().map((beat: CompiledBeat): PlannedDecision => {
    const weight = count;
    const { options } = beat.decision;
    count *= options.length;
    return {
      beat: beat.id,
      quarter: beat.quarter,
      options: options.map(({ id }) => id),
      changes: options.map(changeOf),
      weight,
    };
  });
  return { scenario: scenario.id, length, decisions: decisions.reverse(), count };
}

/** The place of the option that a road takes in a decision. */
export function optionAt(plan: RoadPlan, road: Road, decision: number): number {
  const planned = plan.decisions[decision];
  if (!planned) throw new RangeError(`there is no decision ${decision}`);
  return Math.floor(road / planned.weight) % planned.options.length;
}

/** The place of the option in each decision. */
export function optionsOf(plan: RoadPlan, road: Road): readonly number[] {
  return plan.decisions.map((_, decision) => optionAt(plan, road, decision));
}

/** The road that takes these options, given by their places. Throws a RangeError where a decision has no such option. */
export function roadWith(plan: RoadPlan, options: readonly number[]): Road {
  return plan.decisions.reduce((road, { beat, options: all, weight }, decision) => {
    const option = options[decision] ?? -1;
    if (all[option] === undefined) throw new RangeError(`${beat} has no option ${option}`);
    return road + option * weight;
  }, 0);
}

/** The road that takes these options, given by their ids. Throws a RangeError where a decision has no such option. */
export function roadNamed(plan: RoadPlan, options: readonly string[]): Road {
  return roadWith(
    plan,
    plan.decisions.map(({ options: all }, decision) => all.indexOf(options[decision] ?? '')),
  );
}
