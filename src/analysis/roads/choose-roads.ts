import { drawAt } from '../../core/index.ts';
import type { RoadPlan } from './road-plan.ts';

/** As many roads as are played one and all: a little more than nine decisions of four options. */
const ROADS_AT_MOST = 300_000;
/** How many are drawn where there are more. */
export const SAMPLE_SIZE = 65_536;

/** A place of chance that the simulation does not use, and the seed of the one sample. */
const SAMPLE_SLOT = 1001;
const SAMPLE_SEED = 20190311;

/**
 * The roads to play, ascending; undefined means all of them. A sample is stratified: the roads are cut into as many
 * runs of neighbours as are wanted, and one of each is drawn by lot, always the same one.
 */
export function chooseRoads(
  { count }: RoadPlan,
  atMost: number = ROADS_AT_MOST,
  sample: number = SAMPLE_SIZE,
): Float64Array | undefined {
  if (count <= atMost) return undefined;
  const roads = new Float64Array(Math.min(sample, count));
  for (let i = 0; i < roads.length; i++) {
    const from = Math.floor((i * count) / roads.length);
    const until = Math.floor(((i + 1) * count) / roads.length);
    roads[i] = from + Math.floor(drawAt(SAMPLE_SEED, i, SAMPLE_SLOT) * (until - from));
  }
  return roads;
}
