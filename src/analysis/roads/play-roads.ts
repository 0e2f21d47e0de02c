import {
  decide,
  initialState,
  overwriteState,
  type Setting,
  type State,
  stepQuarter,
} from '../../model/index.ts';
import { emptyEnd, type RoadEnd, type RoadSink, readEnd } from './road-end.ts';
import type { PlannedDecision, RoadPlan } from './road-plan.ts';

/** Takes a country from the last decision to the end of 2026. */
export type PlayToEnd = (state: State) => Readonly<RoadEnd>;

/** Quarter by quarter: the plain way, against which every faster one is held. */
export function plainEnding(setting: Setting): PlayToEnd {
  const end = emptyEnd();
  return (state) => {
    while (state.t <= setting.lastQuarter) stepQuarter(state, setting);
    return readEnd(state, setting, end);
  };
}

/**
 * Plays roads, given ascending, and gives each end to the sink. Beginnings that neighbours share are played once; what
 * comes after the last decision is left to `playToEnd`.
 */
export function createPlayer(
  { decisions }: RoadPlan,
  setting: Setting,
  playToEnd: PlayToEnd,
  sink: RoadSink,
): (roads: ArrayLike<number>) => void {
  /** One state for each depth, used again and again. */
  const states = Array.from({ length: decisions.length + 1 }, () => initialState(setting));
  const start = initialState(setting);

  /** The roads from one place in the list up to another: they share what was decided so far. */
  const walk = (roads: ArrayLike<number>, depth: number, from: number, until: number): void => {
    const state = states[depth] as State;
    const decision = decisions[depth];
    if (!decision) {
      const end = playToEnd(state);
      for (let i = from; i < until; i++) sink(roads[i] as number, end);
      return;
    }
    while (state.t < decision.quarter) stepQuarter(state, setting);
    const next = states[depth + 1] as State;
    for (let first = from; first < until; ) {
      const option = optionOf(decision, roads[first] as number);
      let end = first + 1;
      while (end < until && optionOf(decision, roads[end] as number) === option) end += 1;
      overwriteState(next, state);
      decide(next, decision.changes[option] ?? {}, setting);
      walk(roads, depth + 1, first, end);
      first = end;
    }
  };
  return (roads) => {
    overwriteState(states[0] as State, start);
    walk(roads, 0, 0, roads.length);
  };
}

function optionOf({ weight, options }: PlannedDecision, road: number): number {
  return Math.floor(road / weight) % options.length;
}
