import { boxOf } from './box-of.ts';
import type { Point } from './map-data.ts';
import type { Box } from './place-labels.ts';
import { thinRing } from './thin-ring.ts';

/** Places tried along each side of what is seen of a country. */
const GRID = 11;
/** Words are wider than tall: room to the sides counts for this much of the room above and below. */
const FLAT = 0.4;
/** Points of a border that are enough to find room for a word: every place tried asks for each of them. */
const ROUGH = 120;

/** A ring cut to a box, walking one side of the box after the other. */
function cut(ring: readonly Point[], { left, top, right, bottom }: Box): readonly Point[] {
  const sides = [
    [0, left, 1],
    [1, top, 1],
    [0, right, -1],
    [1, bottom, -1],
  ] as const;
  return sides.reduce<readonly Point[]>((points, [axis, at, sign]) => {
    const inside = (p: Point) => (p[axis] - at) * sign >= 0;
    return points.flatMap((p, i): Point[] => {
      const before = points[(i + points.length - 1) % points.length]!;
      const kept: Point[] = inside(p) ? [p] : [];
      if (inside(p) === inside(before)) return kept;
      const t = (at - before[axis]) / (p[axis] - before[axis]);
      const other = before[1 - axis]! + t * (p[1 - axis]! - before[1 - axis]!);
      return [axis === 0 ? [at, other] : [other, at], ...kept];
    });
  }, ring);
}

function isInside(ring: readonly Point[], x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[j]!;
    const [bx, by] = ring[i]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** Distance from a point to the nearest edge, with everything squeezed sideways. */
function roomAt(ring: readonly Point[], x: number, y: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[j]!;
    const dx = (ring[i]![0] - ax) * FLAT;
    const dy = ring[i]![1] - ay;
    const px = (x - ax) * FLAT;
    const py = y - ay;
    const length = dx * dx + dy * dy;
    const t = length ? Math.min(1, Math.max(0, (px * dx + py * dy) / length)) : 0;
    best = Math.min(best, (px - t * dx) ** 2 + (py - t * dy) ** 2);
  }
  return Math.sqrt(best);
}

export interface Place {
  readonly x: number;
  readonly y: number;
  /** Pixels above and below. */
  readonly room: number;
}

const found = new WeakMap<
  readonly (readonly Point[])[],
  { readonly seen: Box; readonly places: readonly Place[] }
>();

/** Places for a word inside what is seen of a country, the roomiest first. Answers are kept with the rings. */
export function visiblePlaces(rings: readonly (readonly Point[])[], seen: Box): readonly Place[] {
  const known = found.get(rings);
  if (known && known.seen.right === seen.right && known.seen.bottom === seen.bottom) return known.places;
  const places = search(rings, seen);
  found.set(rings, { seen, places });
  return places;
}

function search(rings: readonly (readonly Point[])[], seen: Box): readonly Place[] {
  const parts = rings.map((ring) => thinRing(cut(ring, seen), ROUGH)).filter((ring) => ring.length > 2);
  const largest = parts
    .map((ring) => ({ ring, box: boxOf(ring) }))
    .sort(
      (a, b) =>
        (b.box.right - b.box.left) * (b.box.bottom - b.box.top) -
        (a.box.right - a.box.left) * (a.box.bottom - a.box.top),
    )[0];
  if (!largest) return [];
  const { ring, box } = largest;
  const places: Place[] = [];
  for (let i = 1; i < GRID; i++) {
    for (let j = 1; j < GRID; j++) {
      const x = box.left + ((box.right - box.left) * i) / GRID;
      const y = box.top + ((box.bottom - box.top) * j) / GRID;
      if (isInside(ring, x, y)) places.push({ x, y, room: roomAt(ring, x, y) });
    }
  }
  return places.sort((a, b) => b.room - a.room);
}
