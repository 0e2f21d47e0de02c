import type { RoadEnd } from './road-end.ts';
import type { Road, RoadPlan } from './road-plan.ts';

/** The columns of a cloud. Scores 0–100, `ranCap` and `hardness` 0–1, million EUR of 2019, months. */
export const COLUMNS = [
  'cost',
  'security',
  'alliance',
  'ranCap',
  'hardness',
  'costMillionEur',
  'delayMonths',
] as const satisfies readonly (keyof RoadEnd)[];

export type Column = (typeof COLUMNS)[number];

/** Roads and where they led, column by column: plain data that one thread can hand to another. */
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

/** A copy of some dots, to be handed to another thread. */
export function copyDots(cloud: Cloud, from: number, until: number): RoadColumns {
  return {
    roads: cloud.roads.slice(from, until),
    cost: cloud.cost.slice(from, until),
    security: cloud.security.slice(from, until),
    alliance: cloud.alliance.slice(from, until),
    ranCap: cloud.ranCap.slice(from, until),
    hardness: cloud.hardness.slice(from, until),
    costMillionEur: cloud.costMillionEur.slice(from, until),
    delayMonths: cloud.delayMonths.slice(from, until),
  };
}

/** Adds dots that came from another thread. */
export function addDots(cloud: Cloud, columns: RoadColumns): void {
  cloud.roads.set(columns.roads, cloud.dots);
  for (const name of COLUMNS) cloud[name].set(columns[name], cloud.dots);
  cloud.dots += columns.roads.length;
}

/** The dot of a road; −1 while it has not been played, or where a sample leaves it out. */
export function dotOf(cloud: Cloud, road: Road): number {
  return cloud.roads.subarray(0, cloud.dots).indexOf(road);
}
