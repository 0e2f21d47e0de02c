import { drawAt } from '../../core/index.ts';
import { SEEDS } from '../../run/index.ts';

/** Any number: it only keeps these draws apart from others that are made by lot. */
const DRAWS = 1000;

/** The seed of the nth draw of chance: the same ones for every run, so that two policies meet the same luck. */
export function seedOfDraw(draw: number): number {
  return Math.floor(drawAt(DRAWS, draw, 0) * SEEDS);
}
