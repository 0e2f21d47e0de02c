import { countryOf, type Length } from '../../machine/index.ts';
import { type Beliefs, type Coefficients, createSetting, type Setting } from '../../model/index.ts';
import type { CompiledScenario } from '../../scenario/index.ts';
import { chooseRoads } from './choose-roads.ts';
import { addRoad, type Cloud, createCloud } from './cloud.ts';
import { mergedEnding, type Sharing } from './merged-ending.ts';
import { createPlayer, type PlayToEnd, plainEnding } from './play-roads.ts';
import type { RoadEnd, RoadSink } from './road-end.ts';
import { planRoads, type Road, type RoadPlan } from './road-plan.ts';
import { spreadOrder } from './spread-order.ts';

/** What is taken as given when roads are played. */
export interface RoadTerms {
  readonly length?: Length;
  /** Values, not levels: see `beliefsAt`. Central when left out. */
  readonly beliefs?: Beliefs;
  readonly k?: Coefficients;
  /** Play them all up to this many, else a sample of `sample`. */
  readonly atMost?: number;
  readonly sample?: number;
  /** Play every road's last years by themselves: slower, and the same to the last bit. */
  readonly plain?: boolean;
  /** Counts what was shared. */
  readonly sharing?: Sharing;
}

/** Some roads that have been played: they stand from `from` up to `until` in the columns of the cloud. */
export interface RoadChunk {
  readonly cloud: Cloud;
  readonly from: number;
  readonly until: number;
}

/** Roads between two chances to do something else: about a hundredth of a second here. */
const CHUNK = 512;
/** Beginnings that the roads are parted into at most, to be visited in a fair order. */
const GROUPS = 256;

/**
 * Plays every road by expected chance to the end of 2026, or a sample where there are too many. Each chunk is a fair
 * spread of all roads; take as many as there is time for. The cloud is the same object throughout and is whole at
 * the end, when it is also returned.
 */
export function* exploreRoads(
  scenario: CompiledScenario,
  terms: RoadTerms = {},
): Generator<RoadChunk, Cloud> {
  const plan = planRoads(scenario, terms.length);
  const chosen = chooseRoads(plan, terms.atMost, terms.sample);
  const cloud = createCloud(plan, chosen?.length);
  const setting = roadSetting(scenario, terms);
  const keep: RoadSink = (road, end) => addRoad(cloud, road, end);
  const play = createPlayer(plan, setting, endingOf(plan, setting, terms), keep);
  let from = 0;
  for (const group of groupsOf(plan, chosen)) {
    play(group);
    if (cloud.dots - from < CHUNK) continue;
    yield { cloud, from, until: cloud.dots };
    from = cloud.dots;
  }
  if (cloud.dots > from) yield { cloud, from, until: cloud.dots };
  return cloud;
}

/** The same, all at once. */
export function allRoads(scenario: CompiledScenario, terms: RoadTerms = {}): Cloud {
  const exploring = exploreRoads(scenario, terms);
  for (;;) {
    const next = exploring.next();
    if (next.done === true) return next.value;
  }
}

/** Where one road leads, by expected chance. */
export function endOfRoad(scenario: CompiledScenario, road: Road, terms: RoadTerms = {}): RoadEnd {
  const setting = roadSetting(scenario, terms);
  const plan = planRoads(scenario, terms.length);
  let found: RoadEnd | undefined;
  const keep: RoadSink = (_, end) => {
    found = { ...end };
  };
  if (road < plan.count) createPlayer(plan, setting, plainEnding(setting), keep)([road]);
  if (!found) throw new RangeError(`there is no road ${road}`);
  return found;
}

function endingOf({ decisions }: RoadPlan, setting: Setting, { plain, sharing }: RoadTerms): PlayToEnd {
  if (plain === true) return plainEnding(setting);
  return mergedEnding(setting, decisions.at(-1)?.quarter ?? 0, sharing);
}

/** The simulation as it is when roads are counted: probabilities in place of draws. */
function roadSetting(scenario: CompiledScenario, { beliefs, k }: RoadTerms): Setting {
  return createSetting(countryOf(scenario.country), { ...(beliefs && { beliefs }), ...(k && { k }) });
}

/** The roads in groups that share their first decisions, in an order whose every beginning is a fair spread. */
function* groupsOf(
  { decisions, count }: RoadPlan,
  chosen: Float64Array | undefined,
): Generator<ArrayLike<number>> {
  let groups = 1;
  for (const { options } of decisions) {
    if (groups * options.length > GROUPS) break;
    groups *= options.length;
  }
  const size = count / groups;
  const order = spreadOrder(groups);
  if (!chosen) {
    const roads = new Float64Array(size);
    for (const group of order) {
      for (let i = 0; i < size; i++) roads[i] = group * size + i;
      yield roads;
    }
    return;
  }
  const starts = Array.from({ length: groups + 1 }, (_, group) => firstFrom(chosen, group * size));
  for (const group of order) yield chosen.subarray(starts[group], starts[group + 1]);
}

/** The place of the first road that is not below `road`. */
function firstFrom(roads: Float64Array, road: number): number {
  let low = 0;
  let high = roads.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((roads[middle] as number) < road) low = middle + 1;
    else high = middle;
  }
  return low;
}
