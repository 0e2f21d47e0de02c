import type { RoadEnd } from './road-end.ts';
import type { Road, RoadPlan } from './road-plan.ts';

/** A column of a cloud. Scores 0–100, `ranCap` and `hardness` 0–1, million EUR of 2019, months. */
export type Column = keyof RoadEnd;

/** Roads and where they led, column by column: plain data. */
export interface RoadColumns extends Readonly<Record<Column, Float32Array>> {
  /** Which road each dot is, in the order in which they were played. */
  readonly roads: Uint32Array;
}

/** The ends of the roads of a plan. Dot i is road `roads[i]`; only the first `dots` places are filled. */
export interface Cloud extends RoadColumns {
  readonly plan: RoadPlan;
  /** How many have been played, and how many it will be in the end. */
  dots: number;
  readonly size: number;
  /** Some roads of many, and not all of them. */
  readonly isSample: boolean;
}

/** An empty cloud with room for every road of the plan, or for a sample. */
export function createCloud(plan: RoadPlan, size: number = plan.count): Cloud {
  const column = () => new Float32Array(size);
  return {
    plan,
    dots: 0,
    size,
    isSample: size < plan.count,
    roads: new Uint32Array(size),
    cost: column(),
    security: column(),
    alliance: column(),
    ranCap: column(),
    hardness: column(),
    costMillionEur: column(),
    delayMonths: column(),
  };
}

/** Adds the next dot. */
export function addRoad(cloud: Cloud, road: Road, end: Readonly<RoadEnd>): void {
  const dot = cloud.dots;
  cloud.roads[dot] = road;
  cloud.cost[dot] = end.cost;
  cloud.security[dot] = end.security;
  cloud.alliance[dot] = end.alliance;
  cloud.ranCap[dot] = end.ranCap;
  cloud.hardness[dot] = end.hardness;
  cloud.costMillionEur[dot] = end.costMillionEur;
  cloud.delayMonths[dot] = end.delayMonths;
  cloud.dots = dot + 1;
}

/** The dot of a road; −1 while it has not been played, or where a sample leaves it out. */
export function dotOf(cloud: Cloud, road: Road): number {
  return cloud.roads.subarray(0, cloud.dots).indexOf(road);
}
