import type { RoadsPictureView } from '../../present/index.ts';

/** A part of a picture of roads, in points. */
export interface Frame {
  readonly cost: readonly [number, number];
  readonly security: readonly [number, number];
}

/** Cost and security, in points. */
export type Place = readonly [number, number];
type Marks = RoadsPictureView['marks'];

/** Squares lie on a lattice of half points. */
const SQUARE = 0.5;

/** The mark nearest to a place, within `reach` points; −1 where there is none. */
export function nearestMark(marks: Marks, [cost, security]: Place, reach = Number.POSITIVE_INFINITY): number {
  let found = -1;
  let least = reach * reach;
  for (let mark = 0; mark < marks.count.length; mark++) {
    const far =
      ((marks.cost[mark] as number) - cost) ** 2 + ((marks.security[mark] as number) - security) ** 2;
    if (far < least) {
      least = far;
      found = mark;
    }
  }
  return found;
}

/** The nearest mark in a direction; the same one where nothing lies that way. */
export function nextMark(marks: Marks, from: number, [right, up]: Place): number {
  let found = from;
  let least = Number.POSITIVE_INFINITY;
  for (let mark = 0; mark < marks.count.length; mark++) {
    const dx = (marks.cost[mark] as number) - (marks.cost[from] as number);
    const dy = (marks.security[mark] as number) - (marks.security[from] as number);
    const along = dx * right + dy * up;
    const aside = Math.abs(dx * up) + Math.abs(dy * right);
    // Squares beside the way count as farther, and those behind or right beside it not at all.
    if (along < SQUARE / 2 || aside > along * 2) continue;
    const far = along + aside * 3;
    if (far < least) {
      least = far;
      found = mark;
    }
  }
  return found;
}

/** The square that a mark stands for. */
export function squareOf(marks: Marks, mark: number): Frame {
  const side = (value: number): readonly [number, number] => {
    const from = Math.floor(value / SQUARE) * SQUARE;
    return [from, from + SQUARE];
  };
  return { cost: side(marks.cost[mark] as number), security: side(marks.security[mark] as number) };
}

/** The frame with two places as its corners, to the tenth of a point. */
export function frameBetween(a: Place, b: Place): Frame {
  const span = (one: number, other: number): readonly [number, number] => [
    Math.round(Math.min(one, other) * 10) / 10,
    Math.round(Math.max(one, other) * 10) / 10,
  ];
  return { cost: span(a[0], b[0]), security: span(a[1], b[1]) };
}
