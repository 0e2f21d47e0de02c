import { INK, LINE, linear, MUTE, path, picture, type Scale, tag, words } from './svg.ts';

export interface Curve {
  readonly label: string;
  readonly colour: string;
  /** Pattern of dashes, so that colour never speaks alone. */
  readonly dashes?: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

interface Curves {
  readonly title: string;
  readonly about: string;
  readonly across: string;
  readonly up: string;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly xText?: (value: number) => string;
  readonly curves: readonly Curve[];
}

const WIDTH = 720;
const HEIGHT = 330;
const LEFT = 64;
const RIGHT = 500;
const TOP = 72;
const BOTTOM = 268;
const APART = 18;

/** Lines over one scale, each named at its right end. */
export function drawCurves({ title, about, across, up, x, y, xText = String, curves }: Curves): string {
  const [x0 = 0, x1 = 1] = [x[0], x.at(-1)];
  const [y0 = 0, y1 = 1] = [y[0], y.at(-1)];
  const along = linear(x0, x1, LEFT, RIGHT);
  const high = linear(y0, y1, BOTTOM, TOP);
  const grid = [
    ...y.map((value) => tag('line', { x1: LEFT, x2: RIGHT, y1: high(value), y2: high(value), stroke: LINE })),
    ...y.map((value) =>
      words(LEFT - 8, high(value) + 4, String(value), { 'text-anchor': 'end', fill: MUTE }),
    ),
    ...x.map((value) =>
      words(along(value), BOTTOM + 20, xText(value), { 'text-anchor': 'middle', fill: MUTE }),
    ),
    words((LEFT + RIGHT) / 2, BOTTOM + 42, across, { 'text-anchor': 'middle', fill: INK }),
    words(LEFT - 40, TOP - 10, up, { fill: INK }),
  ];
  return picture(WIDTH, HEIGHT, title, about, [...grid, ...drawn(curves, along, high)]);
}

function drawn(curves: readonly Curve[], along: Scale, high: Scale): readonly string[] {
  const ends = curves.map(({ points }) => high(points.at(-1)?.[1] ?? 0));
  const order = ends.map((_, index) => index).sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0));
  let last = Number.NEGATIVE_INFINITY;
  const labels = new Map<number, number>();
  for (const index of order) {
    last = Math.max(ends[index] ?? 0, last + APART);
    labels.set(index, last);
  }
  // Names that ran below the picture stand one above the other, the lowest at its edge.
  let lowest = BOTTOM;
  for (const index of order.toReversed()) {
    labels.set(index, Math.min(labels.get(index) ?? 0, lowest));
    lowest = (labels.get(index) ?? 0) - APART;
  }
  return curves.flatMap(({ label, colour, dashes, points }, index) => [
    path(
      points.map(([px, py]) => [along(px), high(py)]),
      { stroke: colour, ...(dashes && { 'stroke-dasharray': dashes }) },
    ),
    words(RIGHT + 10, (labels.get(index) ?? 0) + 4, label, { fill: colour, 'font-weight': 700 }),
  ]);
}
