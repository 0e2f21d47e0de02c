import { describe, expect, it } from 'vitest';
import { drawAt, QUARTERS } from '../../src/core/index.ts';

const SEEDS = 4000;
const SLOTS = 9;
const BINS = 20;

describe('chance', () => {
  it('is the same wherever and however often it is asked', () => {
    expect(drawAt(77, 5, 2)).toBe(drawAt(77, 5, 2));
    // Pinned: another value here would change every run that anyone ever played.
    expect([drawAt(0, 0, 0), drawAt(77, 5, 2), drawAt(1048575, 31, 7)]).toMatchInlineSnapshot(`
      [
        0.7123245873954147,
        0.5997473932802677,
        0.1876022240612656,
      ]
    `);
  });

  it('lies in [0, 1)', () => {
    for (let seed = 0; seed < SEEDS; seed++) {
      const draw = drawAt(seed, seed % QUARTERS, seed % SLOTS);
      expect(draw >= 0 && draw < 1).toBe(true);
    }
  });

  it('fills every part of that alike, for each slot and quarter', () => {
    for (let slot = 0; slot < SLOTS; slot++) {
      for (const quarter of [0, 3, 11, 31]) {
        const bins = new Array<number>(BINS).fill(0);
        for (let seed = 0; seed < SEEDS; seed++) {
          const bin = Math.floor(drawAt(seed, quarter, slot) * BINS);
          bins[bin] = (bins[bin] ?? 0) + 1;
        }
        const expected = SEEDS / BINS;
        const chiSquare = bins.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
        expect(chiSquare).toBeLessThan(60); // 19 degrees of freedom: above 60 once in two hundred thousand
      }
    }
  });

  it.each([
    ['seeds', (seed: number) => [drawAt(seed, 4, 1), drawAt(seed + 1, 4, 1)]],
    ['quarters', (seed: number) => [drawAt(seed, 4, 1), drawAt(seed, 5, 1)]],
    ['slots', (seed: number) => [drawAt(seed, 4, 1), drawAt(seed, 4, 2)]],
  ])('does not carry over between neighbouring %s', (_, pairAt) => {
    let covariance = 0;
    for (let seed = 0; seed < SEEDS; seed++) {
      const [a = 0, b = 0] = pairAt(seed);
      covariance += (a - 0.5) * (b - 0.5);
    }
    const correlation = (covariance / SEEDS) * 12;
    expect(Math.abs(correlation)).toBeLessThan(0.08);
  });
});
