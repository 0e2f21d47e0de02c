import type { Size } from './camera.ts';
import type { Point } from './map-data.ts';
import {
  type Box,
  hasRoomForWords,
  letterSize,
  type Measure,
  overlap,
  type TextLine,
} from './place-labels.ts';
import { visiblePlaces } from './visible-places.ts';

export interface NamedLand<Halo> {
  readonly name: string;
  /** What stands under the name; may be empty. */
  readonly stance: string;
  readonly halo: Halo;
  readonly rings: readonly (readonly Point[])[];
}

/** How many places of a country are tried, and the room under which none is worth it (pixels). */
const TRIED = 14;
const LEAST_ROOM = 7;
const EDGE = 8;
const APART = 18;

/** For a close camera: the name of each country and its stance, in the part of it that is seen and free. */
export function placeNames<Halo>(
  lands: readonly NamedLand<Halo>[],
  size: Size,
  taken: readonly Box[],
  avoid: readonly Point[],
  measure: Measure,
): (TextLine & { readonly halo: Halo })[] {
  if (!hasRoomForWords(size)) return [];
  const pixels = Math.max(13, letterSize(size) - 1);
  const step = Math.round(pixels * 1.25);
  // Nobody shall read a country's name and a capital's as one.
  const boxes: Box[] = taken.map(({ left, top, right, bottom }) => ({
    left: left - APART,
    top,
    right: right + APART,
    bottom,
  }));
  const seen: Box = { left: EDGE, top: EDGE, right: size.width - EDGE, bottom: size.height - EDGE };
  const placed = lands
    .map((land) => ({ land, places: visiblePlaces(land.rings, seen) }))
    .sort((a, b) => (b.places[0]?.room ?? 0) - (a.places[0]?.room ?? 0));
  return placed.flatMap(({ land, places }) => {
    const { name, stance, halo } = land;
    const rows = [{ text: name, bold: true }, ...(stance ? [{ text: stance, bold: false }] : [])];
    const half = Math.max(...rows.map(({ text, bold }) => measure(text, pixels, bold))) / 2 + 3;
    const tall = (step * rows.length) / 2;
    for (const { x, y, room } of places.slice(0, TRIED)) {
      if (room < LEAST_ROOM) break;
      const box: Box = { left: x - half, top: y - tall, right: x + half, bottom: y + tall };
      const inside =
        box.left >= seen.left && box.right <= seen.right && box.top >= seen.top && box.bottom <= seen.bottom;
      const hit = avoid.some(
        ([px, py]) => px > box.left - 6 && px < box.right + 6 && py > box.top - 4 && py < box.bottom + 4,
      );
      if (!inside || hit || boxes.some((other) => overlap(box, other))) continue;
      boxes.push(box);
      return rows.map((row, i) => ({
        ...row,
        x,
        y: box.top + step * i + pixels * 0.95,
        pixels,
        align: 'middle' as const,
        halo,
      }));
    }
    return [];
  });
}
