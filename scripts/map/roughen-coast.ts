import type { Point, Ring } from './planar.ts';
import { steadyNoise } from './steady-noise.ts';

/** How far the middle of an edge may move aside, as a share of its length. */
const SWAY = 0.24;
/** Map units: shorter edges stay straight. */
const FINEST = 0.9;

/**
 * A coast from a few corners: each edge is halved again and again, its middle moved aside by chance that is always
 * the same. Capes, bays and skerries come out of it, and nobody's real coast.
 */
export function roughenCoast(corners: readonly Point[], seed: number): Ring {
  let turn = seed * 7919;
  const halve = (a: Point, b: Point): Point[] => {
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const length = Math.hypot(dx, dy);
    if (length < FINEST) return [a];
    turn += 1;
    const aside = (steadyNoise(turn) - 0.5) * 2 * SWAY;
    turn += 1;
    const along = 0.5 + (steadyNoise(turn) - 0.5) * 0.3;
    const middle: Point = [a[0] + dx * along - dy * aside, a[1] + dy * along + dx * aside];
    return [...halve(a, middle), ...halve(middle, b)];
  };
  return corners.flatMap((corner, i) => halve(corner, corners[(i + 1) % corners.length] as Point));
}
