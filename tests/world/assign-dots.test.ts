import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignDots, countDots } from '../../src/world/assign-dots.ts';
import { SITE_STATES, type SiteState } from '../../src/world/index.ts';

const shares = fc
  .tuple(...SITE_STATES.map(() => fc.double({ min: 0, max: 1, noNaN: true })))
  .filter((list) => list.some((n) => n > 0.01))
  .map((list) => {
    const sum = list.reduce((a, b) => a + b, 0);
    return Object.fromEntries(SITE_STATES.map((state, i) => [state, list[i]! / sum])) as Record<
      SiteState,
      number
    >;
  });

const count = (dots: readonly SiteState[], state: SiteState) => dots.filter((dot) => dot === state).length;

describe('assignDots', () => {
  test('counts match the shares to one dot, with and without a past', () => {
    fc.assert(
      fc.property(shares, shares, (first, second) => {
        const before = assignDots(320, first);
        for (const [dots, wanted] of [
          [before, first],
          [assignDots(320, second, before), second],
        ] as const) {
          expect(dots).toHaveLength(320);
          for (const state of SITE_STATES)
            expect(Math.abs(count(dots, state) - 320 * wanted[state])).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('no more dots change than the counts demand', () => {
    fc.assert(
      fc.property(shares, shares, (first, second) => {
        const before = assignDots(320, first);
        const after = assignDots(320, second, before);
        const changed = after.filter((state, i) => state !== before[i]).length;
        const demanded = SITE_STATES.reduce(
          (sum, state) => sum + Math.max(0, count(after, state) - count(before, state)),
          0,
        );
        expect(changed).toBe(demanded);
      }),
    );
  });

  test('the same shares again change nothing', () => {
    const mix = { hrv: 0.5, other: 0.28, swapping: 0.08, waiting: 0.06, unbuilt: 0.08 };
    const before = assignDots(320, mix);
    expect(assignDots(320, mix, before)).toEqual(before);
    expect(assignDots(320, mix)).toEqual(before);
  });

  test('swaps begin at Huawei sites and end with another vendor', () => {
    const mix = { hrv: 0.6, other: 0.2, swapping: 0.1, waiting: 0, unbuilt: 0.1 };
    const steps = (a: readonly SiteState[], b: readonly SiteState[]) =>
      new Set(b.flatMap((state, i) => (state === a[i] ? [] : [`${a[i]} → ${state}`])));
    const first = assignDots(100, mix);
    const begun = assignDots(100, { ...mix, hrv: 0.4, swapping: 0.3 }, first);
    const done = assignDots(100, { ...mix, hrv: 0.4, swapping: 0.05, other: 0.45 }, begun);
    expect(steps(first, begun)).toEqual(new Set(['hrv → swapping']));
    expect(steps(begun, done)).toEqual(new Set(['swapping → other']));
  });

  test('building starts where building order starts', () => {
    const before = assignDots(100, { hrv: 0, other: 0, swapping: 0, waiting: 0, unbuilt: 1 });
    const after = assignDots(100, { hrv: 0, other: 0.1, swapping: 0, waiting: 0, unbuilt: 0.9 }, before);
    expect(after.slice(0, 10).every((state) => state === 'other')).toBe(true);
  });
});

test('nonsense shares give dots that are not built', () => {
  expect(countDots(10, { hrv: Number.NaN, other: -1, swapping: 0, waiting: 0, unbuilt: 0 }).unbuilt).toBe(10);
  expect(countDots(0, { hrv: 1, other: 0, swapping: 0, waiting: 0, unbuilt: 0 }).hrv).toBe(0);
});
