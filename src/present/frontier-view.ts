import type { FrontierRoad } from '../analysis/index.ts';
import { describeRoad, type RoadsContext, type RoadView } from './road-view.ts';

/** A page of the frontier. */
export interface FrontierView {
  readonly total: number;
  /** Roads that end alike are one group. */
  readonly groups: number;
  readonly roads: readonly (RoadView & { readonly alike: number })[];
}

export function describeFrontier(
  answer: {
    readonly total: number;
    readonly groups: number;
    readonly roads: readonly FrontierRoad[];
  },
  context: RoadsContext,
): FrontierView {
  return {
    total: answer.total,
    groups: answer.groups,
    roads: answer.roads.map((road) => ({ ...describeRoad(road, context), alike: road.alike })),
  };
}
