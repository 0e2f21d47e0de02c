import type { Cloud, RoadColumns } from './cloud.ts';

/** Points by which one road must beat another, on all three scores, to count as better. */
export const BEATS_BY = 0.5;

/** The dots that no other dot beats by half a point or more on all three scores, ascending. */
export function frontierOf(cloud: Cloud): Uint32Array {
  const beaten = beatenDots(cloud, cloud.dots);
  return Uint32Array.from({ length: cloud.dots }, (_, dot) => dot).filter((dot) => beaten[dot] === 0);
}

/**
 * For each dot whether one is ahead of it by half a point on all three scores. Dots come in from the dearest score
 * downwards; of those that are in, the best alliance is kept for each security and above.
 */
function beatenDots({ cost, security, alliance }: RoadColumns, dots: number): Uint8Array {
  const byCost = placesByFalling(cost, dots);
  const bySecurity = placesByFalling(security, dots);
  const rank = new Uint32Array(dots);
  for (let place = 0; place < dots; place++) rank[bySecurity[place] as number] = place;
  /** Fenwick tree: the best alliance among the dots of the first places by security. */
  const best = new Float64Array(dots + 1).fill(Number.NEGATIVE_INFINITY);
  const beaten = new Uint8Array(dots);
  let entered = 0;
  for (const dot of byCost) {
    const ahead = (cost[dot] as number) + BEATS_BY;
    while (entered < dots && (cost[byCost[entered] as number] as number) >= ahead) {
      const other = byCost[entered++] as number;
      const value = alliance[other] as number;
      for (let i = (rank[other] as number) + 1; i <= dots; i += i & -i) {
        if ((best[i] as number) < value) best[i] = value;
      }
    }
    const enough = placesAbove(security, bySecurity, (security[dot] as number) + BEATS_BY);
    let most = Number.NEGATIVE_INFINITY;
    for (let i = enough; i > 0; i -= i & -i) if ((best[i] as number) > most) most = best[i] as number;
    if (most >= (alliance[dot] as number) + BEATS_BY) beaten[dot] = 1;
  }
  return beaten;
}

/** The dots, the highest value first. */
function placesByFalling(values: Float32Array, dots: number): Uint32Array {
  return Uint32Array.from({ length: dots }, (_, dot) => dot).sort(
    (a, b) => (values[b] as number) - (values[a] as number) || a - b,
  );
}

/** How many of the sorted dots have at least this value. */
function placesAbove(values: Float32Array, sorted: Uint32Array, least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[sorted[middle] as number] as number) >= least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one dot is best on all three scores at once: then there would be nothing to weigh. */
export function hasBestRoad({ dots, cost, security, alliance }: Cloud): boolean {
  const best = (column: Float32Array): number => column.subarray(0, dots).reduce((a, b) => Math.max(a, b), 0);
  const [most, safest, closest] = [best(cost), best(security), best(alliance)];
  for (let dot = 0; dot < dots; dot++) {
    if (cost[dot] === most && security[dot] === safest && alliance[dot] === closest) return true;
  }
  return false;
}
