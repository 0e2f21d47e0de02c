import type { Point } from './map-data.ts';
import type { Box } from './place-labels.ts';

/** The smallest box around points. */
export function boxOf(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [1e9, 1e9, -1e9, -1e9];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}
