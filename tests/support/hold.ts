import fc from 'fast-check';
import { vi } from 'vitest';

/**
 * How often a property is tried, and from which seed. `PROPERTY_TIMES=20` tries twenty times as often and
 * `PROPERTY_SEED=7` starts elsewhere; without them every run of the suite tries the same cases.
 */
const TIMES = Number(process.env.PROPERTY_TIMES ?? 1);
const SEED = Number(process.env.PROPERTY_SEED ?? 2019);

/** Many cases take their time on a busy machine; a property that hangs is stopped all the same. */
vi.setConfig({ testTimeout: 120_000 });

/** Tries a property; on failure it throws with the smallest case found. Gives the number of cases tried. */
export function hold<T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>, cases = 100): number {
  const numRuns = Math.ceil(cases * TIMES);
  fc.assert(property, { numRuns, seed: SEED });
  return numRuns;
}

/** Throws with the message unless the condition holds. Much cheaper than `expect` where it runs a million times. */
export function ensure(condition: boolean, message: () => string): void {
  if (!condition) throw new Error(message());
}
