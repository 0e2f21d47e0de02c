import type { Point } from './map-data.ts';

/** The area of a closed ring, negative if it runs the other way around. */
export function ringArea(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [px, py] = ring[(i + ring.length - 1) % ring.length]!;
    return sum + (px * y - x * py) / 2;
  }, 0);
}
