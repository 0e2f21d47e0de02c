import type { Point } from './map-data.ts';

/** Every so many points of a ring, so that at most `most` are left: for what needs its shape only roughly. */
export function thinRing(ring: readonly Point[], most: number): readonly Point[] {
  const step = Math.ceil(ring.length / most);
  return step <= 1 ? ring : ring.filter((_, i) => i % step === 0);
}
