import { boxOf } from './box-of.ts';
import type { Size } from './camera.ts';
import type { Point } from './map-data.ts';
import type { Capital } from './picture.ts';
import type { Box } from './place-labels.ts';
import type { Manner } from './world-view.ts';

/** A pressure line ready to be filled: closed outlines in pixels, and the middle line for keeping words away. */
export interface PressureLine {
  readonly strokes: readonly (readonly Point[])[];
  readonly spine: readonly Point[];
  /** Pixels at the thickest place. */
  readonly thickness: number;
}

/** A quadratic curve. */
export interface Curve {
  readonly from: Point;
  readonly bend: Point;
  readonly to: Point;
}

/**
 * What a manner adds, apart from thickness: a quiet tie is dotted, courting is dashed, pressing is one whole line,
 * a warning brings a second line beside it and a point, a strike a third.
 */
const MANNERS: Readonly<
  Record<Manner, { dash?: readonly [on: number, off: number]; beside: readonly number[]; point: boolean }>
> = {
  calm: { dash: [0.2, 8], beside: [], point: false },
  courting: { dash: [15, 8], beside: [], point: false },
  pressing: { beside: [], point: false },
  warning: { beside: [1], point: true },
  striking: { beside: [1, -1], point: true },
};

/** Along so flat a curve a tenth of a pixel is lost at most. */
const STEPS = 24;

/** Pixels at the thickest place for a weight of 0 to 1; grows with the weight and a little with the host. */
export function lineThickness(weight: number, { width, height }: Size): number {
  const size = Math.min(1.4, Math.max(0.62, Math.min(width, height) / 640));
  return (1.6 + 6.4 * Math.min(1, Math.max(0, Number.isFinite(weight) ? weight : 0))) * size;
}

function along({ from, bend, to }: Curve, t: number): Point {
  const a = (1 - t) * (1 - t);
  const b = 2 * t * (1 - t);
  const c = t * t;
  return [a * from[0] + b * bend[0] + c * to[0], a * from[1] + b * bend[1] + c * to[1]];
}

function sample(curve: Curve): Point[] {
  return Array.from({ length: STEPS + 1 }, (_, i) => along(curve, i / STEPS));
}

/** A pen stroke along points: `widths` in pixels, one for each point, ends rounded. */
function penStroke(points: readonly Point[], widths: readonly number[]): Point[] {
  const left: Point[] = [];
  const right: Point[] = [];
  const last = points.length - 1;
  const normal = (i: number): Point => {
    const a = points[Math.max(0, i - 1)]!;
    const b = points[Math.min(last, i + 1)]!;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    return [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
  };
  points.forEach((p, i) => {
    const [nx, ny] = normal(i);
    const r = widths[i]! / 2;
    left.push([p[0] + nx * r, p[1] + ny * r]);
    right.push([p[0] - nx * r, p[1] - ny * r]);
  });
  const cap = (i: number, turn: 1 | -1): Point[] => {
    const [nx, ny] = normal(i);
    const r = widths[i]! / 2;
    return [-0.7, 0, 0.7].map((a) => {
      const side = -Math.sin(a) * turn;
      const out = Math.cos(a) * turn;
      // Along the normal by `side`, along the direction of travel by `out`.
      return [
        points[i]![0] + r * (nx * -side + ny * out),
        points[i]![1] + r * (ny * -side - nx * out),
      ] as const;
    });
  };
  return [...left, ...cap(last, 1).reverse(), ...right.reverse(), ...cap(0, -1).reverse()];
}

function stretch(points: readonly Point[], lengths: readonly number[], from: number, to: number) {
  const pick = (at: number): Point => {
    let i = 1;
    while (i < lengths.length - 1 && lengths[i]! < at) i++;
    const t = (at - lengths[i - 1]!) / (lengths[i]! - lengths[i - 1]! || 1);
    const a = points[i - 1]!;
    const b = points[i]!;
    return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
  };
  const inner = points.filter((_, i) => lengths[i]! > from && lengths[i]! < to);
  const places = [from, ...lengths.filter((l) => l > from && l < to), to];
  return { line: [pick(from), ...inner, pick(to)], places };
}

/** One pen line along points, thin where it starts and full where it lands, whole or in dashes. */
function inkLine(points: readonly Point[], thickness: number, manner: Manner, point: boolean): Point[][] {
  const lengths: number[] = [0];
  for (let i = 1; i < points.length; i++) {
    lengths.push(
      lengths[i - 1]! + Math.hypot(points[i]![0] - points[i - 1]![0], points[i]![1] - points[i - 1]![1]),
    );
  }
  const total = lengths[lengths.length - 1]!;
  const head = point ? Math.min(total * 0.25, thickness * 2.4 + 5) : 0;
  const end = total - head * 0.8;
  const widthAt = (place: number) =>
    thickness * (0.55 + 0.45 * Math.min(1, place / Math.max(1, total * 0.85)));
  const piece = (from: number, to: number) => {
    const { line, places } = stretch(points, lengths, from, to);
    return penStroke(line, places.map(widthAt));
  };
  const { dash } = MANNERS[manner];
  const strokes: Point[][] = [];
  if (dash) {
    const on = dash[0] + thickness;
    const off = dash[1] + thickness * 0.6;
    // Counted from the end, so that the line always lands with a whole dash.
    for (let to = end; to > 0; to -= on + off) strokes.unshift(piece(Math.max(0, to - on), to));
  } else strokes.push(piece(0, end));
  if (head > 0) {
    const tip = points[points.length - 1]!;
    const { line } = stretch(points, lengths, total - head, total);
    const back = line[0]!;
    const dx = (tip[0] - back[0]) / head;
    const dy = (tip[1] - back[1]) / head;
    const wing = thickness * 1.1 + 2;
    strokes.push([
      tip,
      [back[0] - dy * wing, back[1] + dx * wing],
      [back[0] + dx * head * 0.22, back[1] + dy * head * 0.22],
      [back[0] + dy * wing, back[1] - dx * wing],
    ]);
  }
  return strokes;
}

interface BoxedRing {
  readonly ring: readonly Point[];
  readonly box: Box;
}

/** How far along the way from `a` to `b` (0 to 1) the outline is first met; null if it is not. */
function meeting(rings: readonly BoxedRing[], a: Point, b: Point): number | null {
  let first: number | null = null;
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const [left, right] = dx < 0 ? [b[0], a[0]] : [a[0], b[0]];
  const [top, bottom] = dy < 0 ? [b[1], a[1]] : [a[1], b[1]];
  for (const { ring, box } of rings) {
    // Most steps are far from home, and a line is drawn anew in every frame.
    if (box.left > right || box.right < left || box.top > bottom || box.bottom < top) continue;
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [cx, cy] = ring[j]!;
      const [ex, ey] = ring[i]!;
      const cross = dx * (ey - cy) - dy * (ex - cx);
      if (cross === 0) continue;
      const t = ((cx - a[0]) * (ey - cy) - (cy - a[1]) * (ex - cx)) / cross;
      const u = ((cx - a[0]) * dy - (cy - a[1]) * dx) / cross;
      if (t >= 0 && t <= 1 && u >= 0 && u <= 1 && (first === null || t < first)) first = t;
    }
  }
  return first;
}

const boxedRings = new WeakMap<Shore['outline'], readonly BoxedRing[]>();

/** Asked for again and again while a line moves. */
function boxed(outline: Shore['outline']): readonly BoxedRing[] {
  const known = boxedRings.get(outline);
  if (known) return known;
  const rings = outline.map((ring) => ({ ring, box: boxOf(ring) }));
  boxedRings.set(outline, rings);
  return rings;
}

const mix = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

/** The part of a curve from its start to where it first meets the outline; all of it where it never does. */
export function landfall(outline: Shore['outline'], curve: Curve): Curve {
  const steps = 40;
  const rings = boxed(outline);
  let before = curve.from;
  for (let i = 1; i <= steps; i++) {
    const here = along(curve, i / steps);
    const met = meeting(rings, before, here);
    if (met !== null) {
      const t = (i - 1 + met) / steps;
      return { from: curve.from, bend: mix(curve.from, curve.bend, t), to: mix(before, here, met) };
    }
    before = here;
  }
  return curve;
}

/** Pixels on the way = pixels of the picture × scale + (x, y). */
export interface Placing {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** The home that a line lands at, in the pixels of its picture. */
export interface Shore {
  readonly outline: readonly (readonly Point[])[];
  readonly middle: Point;
}

const AT_REST: Placing = { scale: 1, x: 0, y: 0 };

const placed = ([x, y]: Point, { scale, x: dx, y: dy }: Placing): Point => [x * scale + dx, y * scale + dy];
const unplaced = ([x, y]: Point, { scale, x: dx, y: dy }: Placing): Point => [
  (x - dx) / scale,
  (y - dy) / scale,
];

/** Landfall on a shore that is on its way: the one curve goes to where the shore was drawn, not its every point here. */
function landfallAt(outline: Shore['outline'], curve: Curve, placing: Placing): Curve {
  const moved = (through: typeof placed, { from, bend, to }: Curve): Curve => ({
    from: through(from, placing),
    bend: through(bend, placing),
    to: through(to, placing),
  });
  return moved(placed, landfall(outline, moved(unplaced, curve)));
}

/**
 * The line from the west edge (Washington) or the east edge (Beijing) of the host to the border of home. `weight` is
 * 0 to 1; `placing` is where the picture of home stands while the camera flies.
 */
export function drawPressureLine(
  { side, weight, manner }: Pick<Capital, 'side' | 'weight' | 'manner'>,
  { outline, middle }: Shore,
  size: Size,
  placing = AT_REST,
): PressureLine {
  const thickness = lineThickness(weight, size);
  const goal = placed(middle, placing);
  const west = side === 'west';
  const edge = west ? -thickness - 2 : size.width + thickness + 2;
  const rise = size.height * (west ? 0.25 : 0.15);
  const beside = (place: number): Point[] => {
    const gap = place * (thickness * 0.75 + 6);
    const y = Math.min(size.height * 0.8, Math.max(size.height * 0.07, goal[1] - rise)) + gap * 2;
    const from: Point = [edge, y];
    const to: Point = [goal[0], goal[1] + gap * 0.9];
    const bend: Point = [from[0] + (to[0] - from[0]) * 0.45, y + (to[1] - y) * 0.02];
    return sample(landfallAt(outline, { from, bend, to }, placing));
  };
  const { beside: places, point } = MANNERS[manner];
  const main = beside(0);
  const companions = places.map(beside);
  return {
    strokes: [
      ...companions.flatMap((line) => inkLine(line, Math.max(1.2, thickness * 0.4), manner, false)),
      ...inkLine(main, thickness, manner, point),
    ],
    spine: [main, ...companions].flat(),
    thickness,
  };
}
