import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharePoints } from '../../src/ui/behaviour/share-points.ts';

describe('sharePoints', () => {
  test.each([
    [[4, 3, 3], 0, 5, [5, 2, 3]],
    [[5, 2, 3], 0, 6, [6, 2, 2]],
    [[4, 3, 3], 2, 2, [4, 4, 2]],
    [[4, 3, 3], 1, 10, [0, 10, 0]],
    [[10, 0, 0], 1, 1, [9, 1, 0]],
    [[4, 3, 3], 0, -1, [0, 5, 5]],
    [[4, 3, 3], 0, 11, [10, 0, 0]],
  ])('%j with number %i at %i', (points, index, value, expected) => {
    expect(sharePoints(points, index, value)).toEqual(expected);
  });

  test('always ten, never negative, and the wish is granted', () => {
    const wish = fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 10 }));
    fc.assert(
      fc.property(fc.array(wish), (wishes) => {
        let points: readonly number[] = [4, 3, 3];
        for (const [index, value] of wishes) {
          points = sharePoints(points, index, value);
          expect(points[index]).toBe(value);
          expect(points.reduce((sum, point) => sum + point)).toBe(10);
          expect(Math.min(...points)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
