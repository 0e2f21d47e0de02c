import { expect, test } from 'vitest';
import { frameBetween, nearestMark, nextMark, squareOf } from '../../src/ui/parts/frame-on-roads.ts';

/** Four marks: one in the middle, one to its right, one above, one far off above and to the left. */
const marks = {
  cost: Float32Array.of(50, 54, 50.5, 20),
  security: Float32Array.of(40, 40.5, 46, 70),
  alliance: Float32Array.of(50, 50, 50, 50),
  count: Uint32Array.of(1, 1, 1, 1),
  frontier: Uint32Array.of(0, 0, 0, 1),
  band: Uint8Array.of(0, 0, 0, 0),
};

test('a pointer means the nearest mark within its reach', () => {
  expect(nearestMark(marks, [53, 41], 3)).toBe(1);
  expect(nearestMark(marks, [30, 20], 3)).toBe(-1);
  expect(nearestMark(marks, [30, 20])).toBe(0);
});

test('arrow keys go to the nearest mark that way, and stay where none lies', () => {
  expect(nextMark(marks, 0, [1, 0])).toBe(1);
  expect(nextMark(marks, 0, [0, 1])).toBe(2);
  expect(nextMark(marks, 2, [-1, 0])).toBe(3);
  expect(nextMark(marks, 0, [0, -1])).toBe(0);
});

test('a mark stands for its square of half a point, and a drag for a frame whichever way it went', () => {
  expect(squareOf(marks, 1)).toEqual({ cost: [54, 54.5], security: [40.5, 41] });
  expect(frameBetween([60, 30], [50.04, 44.96])).toEqual({ cost: [50, 60], security: [30, 45] });
});
