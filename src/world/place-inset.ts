import type { Size } from './camera.ts';
import type { Point } from './map-data.ts';
import { type Box, overlap } from './place-labels.ts';

/** Pixels from the edges of the host. */
const EDGE = 12;
const SMALL_EDGE = 6;
/** Share of the shorter side, and bounds in pixels. */
const SHARE = 0.29;
const SMALLEST = 150;
const LARGEST = 250;
/** Hosts under this height have no room for a line under the small map. */
const LOW = 240;
/** In the order in which they are tried: the north is empty, Lisbon lies in the last. */
const CORNERS = ['right top', 'left top', 'right bottom', 'left bottom'] as const;
/** A little smaller is better than another corner. */
const SIZES = [1, 0.86, 0.74];
/** Pixels of the line under the small map. */
export const CAPTION = 26;

/**
 * Where the small map of a region lies: a corner without home and without anything that the page lays there, if there
 * is one where no pressure line passes. A square, with a line of words under it where the host is tall enough.
 */
export function placeInset(
  size: Size,
  covered: readonly Box[],
  home: readonly Point[],
  lines: readonly Point[],
): Box | undefined {
  const low = size.height < LOW;
  const edge = low ? SMALL_EDGE : EDGE;
  const whole = low
    ? size.height - 2 * edge
    : Math.round(Math.min(LARGEST, Math.max(SMALLEST, SHARE * Math.min(size.width, size.height))));
  const corners = (low ? ['right top', 'left top'] : CORNERS) as typeof CORNERS;
  const boxes = corners.flatMap((corner) =>
    SIZES.map((part): Box => {
      const side = Math.round(whole * part);
      const height = low ? side : side + CAPTION;
      const left = corner.startsWith('left') ? edge : size.width - edge - side;
      const top = corner.endsWith('top') ? edge : size.height - edge - height;
      return { left, top, right: left + side, bottom: top + height };
    }),
  );
  const within = (points: readonly Point[], box: Box, room: number) =>
    points.filter(
      ([x, y]) => x > box.left - room && x < box.right + room && y > box.top - room && y < box.bottom + room,
    ).length;
  const free = boxes.filter(
    (box) => !covered.some((other) => overlap(box, other)) && within(home, box, 4) === 0,
  );
  // On a strip the lines cross all of it anyway.
  if (low) return free[0];
  return free.reduce<Box | undefined>(
    (best, box) => (best && within(lines, best, 8) <= within(lines, box, 8) ? best : box),
    undefined,
  );
}
