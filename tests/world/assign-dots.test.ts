import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignDots } from '../../src/world/assign-dots.ts';
import { countDots } from '../../src/world/count-dots.ts';
import { dotShares } from '../../src/world/dot-shares.ts';
import { SITE_STATES, type SiteState } from '../../src/world/index.ts';
import { has5g } from '../../src/world/site-state.ts';

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

  test('sites get 5G in building order, and those that should have it come next', () => {
    fc.assert(
      fc.property(shares, shares, (first, second) => {
        const dots = assignDots(320, second, assignDots(320, first));
        const rank = dots.map((state) =>
          has5g(state) ? 0 : state === 'waiting' ? 1 : state === 'unbuilt' ? 3 : 2,
        );
        expect(rank).toEqual([...rank].sort((a, b) => a - b));
      }),
    );
  });

  test('where nothing is built or falls due, no more sites change hands than the shares demand', () => {
    fc.assert(
      fc.property(shares, fc.double({ min: 0, max: 1, noNaN: true }), (first, part) => {
        const before = assignDots(320, first);
        const moved = first.hrv * part;
        const after = assignDots(
          320,
          { ...first, hrv: first.hrv - moved, swapping: first.swapping + moved },
          before,
        );
        const changed = after.filter((state, i) => state !== before[i]).length;
        const counts = SITE_STATES.map((state) => Math.max(0, count(after, state) - count(before, state)));
        // Rounding may move one dot from one stretch to the next.
        expect(changed).toBeLessThanOrEqual(counts.reduce((a, b) => a + b, 0) + 3);
      }),
    );
  });

  test('a site that gets 5G keeps its maker where the shares allow it', () => {
    const mix = { hrv: 0.57, other: 0.43 };
    const dots = assignDots(320, mix);
    const after = assignDots(320, { hrv: 0.456, other: 0.344, hrv5g: 0.114, other5g: 0.086 }, dots);
    const flips = after.filter((state, i) => state.replace('5g', '') !== dots[i]).length;
    expect(count(after, 'hrv5g') + count(after, 'other5g')).toBe(64);
    expect(flips).toBeLessThanOrEqual(3);
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

test('a view says which of its sites have 5G', () => {
  const sites = { hrv: 0.5, other: 0.3, swapping: 0.1, waiting: 0.1, unbuilt: 0 };
  const shares = dotShares({ sites, fiveG: { hrv: 0.2, other: 0.1, swapping: 0.04 } });
  expect(shares.hrv5g).toBe(0.2);
  expect(shares.hrv).toBeCloseTo(0.3);
  expect(Object.values(shares).reduce((a, b) => a + b, 0)).toBeCloseTo(1);
  expect(dotShares({ sites }).other5g).toBe(0);
});
