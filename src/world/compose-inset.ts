import { boxOf } from './box-of.ts';
import type { Point } from './map-data.ts';
import { pathOf } from './path-of.ts';
import type { Shape, Word } from './picture.ts';
import { type Box, type Measure, overlap } from './place-labels.ts';
import type { RegionMap } from './region-map.ts';
import type { ElsewhereView } from './world-view.ts';

/** Pixels by which a named country stands out from the paper. */
const LIFT: Point = [1.6, 2.4];
const PIXELS = 13;
/** Small maps under this side carry no words. */
const WORDS_FROM = 140;
/** More names than these would hide what they name. */
const MOST_NAMES = 3;

export interface InsetPicture {
  /** Pixels; a square. */
  readonly side: number;
  readonly shapes: readonly Shape[];
  readonly words: readonly Word[];
}

/** The small map of a region: engraved like the large one, with the countries of the story lifted off the paper. */
export function composeInset(
  map: RegionMap,
  view: ElsewhereView,
  side: number,
  measure: Measure,
): InsetPicture {
  const k = side / map.side;
  const at = ([x, y]: Point): Point => [x * k, y * k];
  const path = (rings: readonly (readonly Point[])[]) => pathOf(rings.map((ring) => ring.map(at)));
  const line = (lines: readonly (readonly Point[])[]) =>
    pathOf(
      lines.map((points) => points.map(at)),
      false,
    );
  const named = (iso: string | null) => iso !== null && view.countries.includes(iso);
  const lifted = map.lands.filter(({ iso }) => named(iso));
  const flat = map.lands.filter(({ iso }) => !named(iso));
  const raise = (rings: readonly (readonly Point[])[], [dx, dy]: Point) =>
    pathOf(rings.map((ring) => ring.map(at).map(([x, y]): Point => [x + dx, y + dy])));
  // Many small ones would be all edge.
  const height = lifted.length > MOST_NAMES ? 0.6 : 1;
  const low: Point = [(LIFT[0] / 2) * height, (LIFT[1] / 2) * height];
  const high: Point = [-low[0], -low[1]];
  const main = lifted.find(({ iso }) => iso === view.countries[0])?.anchor;
  const target = main && at(main);
  const shapes: Shape[] = [
    ...map.water.map((lines): Shape => ({ d: path(lines), stroke: { ink: 'seaLine', width: 0.9 } })),
    ...flat.map(({ rings, iso }): Shape => ({ d: path(rings), fill: iso === null ? 'land' : 'undecided' })),
    { d: line(map.borders), stroke: { ink: 'border', width: 0.8 } },
    { d: line(map.coast), stroke: { ink: 'coast', width: 0.7 } },
    ...lifted.map(
      ({ rings }): Shape => ({
        d: raise(rings, low),
        fill: 'youLine',
        stroke: { ink: 'youLine', width: 1.4 * height },
      }),
    ),
    ...lifted.map(
      ({ rings }): Shape => ({
        d: raise(rings, high),
        fill: 'open',
        stroke: { ink: 'youLine', width: 1.2 * height },
      }),
    ),
    ...(target
      ? view.capitals.map((capital): Shape => {
          const [fx, fy] = at(map.capitals[capital]);
          const [tx, ty] = [target[0] + high[0], target[1] + high[1]];
          // A little bow, so that two lines to one place are two lines.
          const bow = capital === 'washington' ? 0.12 : -0.12;
          const [bx, by] = [(fx + tx) / 2 - (ty - fy) * bow, (fy + ty) / 2 + (tx - fx) * bow];
          return { d: `M${fx} ${fy}Q${bx} ${by} ${tx} ${ty}`, stroke: { ink: capital, width: 2.2 } };
        })
      : []),
    ...(target && view.capitals.length > 0
      ? [
          {
            d: `M${target[0] - 3} ${target[1] - 1.5}a3 3 0 1 1 6 0a3 3 0 1 1 -6 0Z`,
            fill: 'youLine',
          } as const,
        ]
      : []),
  ];
  return { side, shapes, words: side < WORDS_FROM ? [] : placeNames(lifted, view, k, side, measure) };
}

/** The names of the countries of the story: on a large one, under or over a small one, where the square has room. */
function placeNames(
  lifted: readonly RegionMap['lands'][number][],
  view: ElsewhereView,
  k: number,
  side: number,
  measure: Measure,
): Word[] {
  if (lifted.length > MOST_NAMES) return [];
  const boxes: Box[] = [];
  return lifted.flatMap(({ iso, anchor, rings }): Word[] => {
    const text = view.names[iso ?? ''];
    if (!text || !anchor) return [];
    const half = measure(text, PIXELS, true) / 2;
    const land = boxOf(rings.flat());
    const [top, bottom] = [land.top * k, land.bottom * k];
    const isLarge = (land.right - land.left) * k > 2.6 * half && bottom - top > 40;
    const middle = anchor[1] * k + (view.capitals.length > 0 ? 17 : 0);
    const x = Math.min(side - half - 5, Math.max(half + 5, anchor[0] * k));
    for (const y of [...(isLarge ? [middle] : []), bottom + 13, top - 11, bottom + 29, top - 27]) {
      const box: Box = { left: x - half - 2, right: x + half + 2, top: y - 8, bottom: y + 8 };
      if (box.top < 4 || box.bottom > side - 4 || boxes.some((other) => overlap(other, box))) continue;
      boxes.push(box);
      const word = { text, x, y: y + PIXELS * 0.35, pixels: PIXELS, bold: true } as const;
      return [{ ...word, align: 'middle', ink: 'text', halo: 'halo' }];
    }
    return [];
  });
}
