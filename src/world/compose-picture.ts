import { type Camera, fitCamera, type Size } from './camera.ts';
import type { MapData, Point } from './map-data.ts';
import {
  type Measure,
  placeCountryWords,
  placeHomeWord,
  placePressureWords,
  type TextLine,
} from './place-labels.ts';
import { drawPressureLine, type PressureLine } from './pressure-line.ts';
import type { SiteState } from './site-state.ts';
import { STANCE_PATTERNS, type StancePattern } from './stance-pattern.ts';
import type { WorldTheme } from './world-theme.ts';
import type { Manner, Stance, WorldView } from './world-view.ts';

type Ink = keyof WorldTheme;

/** One thing to draw: a path in pixels, filled (even-odd) or patterned, then stroked. Colours by name. */
export interface Shape {
  readonly d: string;
  readonly fill?: Ink;
  readonly pattern?: StancePattern;
  readonly stroke?: { readonly ink: Ink; readonly width: number };
}

export interface Word extends TextLine {
  readonly ink: Ink;
  readonly halo: Ink;
}

export interface Capital {
  readonly side: 'west' | 'east';
  readonly ink: Ink;
  readonly weight: number;
  readonly manner: Manner;
}

/** A view laid out for a host of one size: what both drawings draw, in order from the bottom. All in pixels. */
export interface Picture {
  readonly size: Size;
  readonly camera: Camera;
  readonly home: string;
  /** The still part: sea, land, stances, the core's symbol, crews. */
  readonly shapes: readonly Shape[];
  readonly words: readonly Word[];
  readonly capitals: readonly Capital[];
  readonly dots: readonly { readonly x: number; readonly y: number; readonly state: SiteState }[];
  /** Radius of a dot. */
  readonly radius: number;
  /** Outline and middle of home, for lines that are redrawn on the way. */
  readonly outline: readonly (readonly Point[])[];
  readonly middle: Point;
}

/** One mark of a crew stands for this many thousand site-works. */
const WORKS_PER_CREW = 0.3;
const MOST_CREWS = 16;
/** Thousand site-works: five sites in a quarter. */
const SMALLEST_WORK = 0.005;

/** Pixels outside the host that are still worth drawing. */
const EDGE = 24;

/** In a small country a dot takes at most this share of the way to its neighbour. */
const DOT_SHARE = 0.47;
/** The core is never more than this share of the height of its country. */
const LARGEST_CORE = 0.08;

const coreRadius = (box: readonly [number, number, number, number], scale: number, radius: number) =>
  Math.min(radius * 1.15 + scale * 3.4, (box[3] - box[1]) * LARGEST_CORE * scale);

const short = (n: number) => Math.round(n * 10) / 10;

function pathOf(rings: readonly (readonly Point[])[], closed = true): string {
  const end = closed ? 'Z' : '';
  return rings.map((ring) => `M${ring.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}${end}`).join('');
}

function boxOf(points: readonly Point[]) {
  let [left, top, right, bottom] = [1e9, 1e9, -1e9, -1e9];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

const circlePath = (x: number, y: number, r: number) =>
  `M${short(x - r)} ${short(y)}a${short(r)} ${short(r)} 0 1 1 ${short(2 * r)} 0a${short(r)} ${short(r)} 0 1 1 ${short(-2 * r)} 0Z`;

function hexagon(x: number, y: number, r: number): Point[] {
  return Array.from({ length: 6 }, (_, i) => [
    x + r * Math.cos((Math.PI / 3) * i + Math.PI / 6),
    y + r * Math.sin((Math.PI / 3) * i + Math.PI / 6),
  ]);
}

/** The part of a convex outline below a level. */
function below(outline: readonly Point[], level: number): Point[] {
  return outline.flatMap((p, i) => {
    const q = outline[(i + 1) % outline.length]!;
    const crossing: Point[] =
      p[1] >= level !== q[1] >= level
        ? [[p[0] + ((q[0] - p[0]) * (level - p[1])) / (q[1] - p[1]), level]]
        : [];
    return p[1] >= level ? [p, ...crossing] : crossing;
  });
}

function areaOf(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [px, py] = ring[(i + ring.length - 1) % ring.length]!;
    return sum + (px * y - x * py) / 2;
  }, 0);
}

/** The core: a hexagon filled from below with the high-risk share; a second outline where a rule keeps it clean. */
function coreShapes(view: WorldView, [x, y]: Point, r: number): Shape[] {
  const outline = hexagon(x, y, r);
  const share = Math.min(1, Math.max(0, view.core.hrvShare));
  // By area, not by height: a tenth of the core has to look like a tenth.
  let [high, low] = [y - r, y + r];
  const whole = Math.abs(areaOf(outline));
  for (let i = 0; i < 12; i++) {
    const middle = (high + low) / 2;
    if (Math.abs(areaOf(below(outline, middle))) > whole * share) high = middle;
    else low = middle;
  }
  const filled = below(outline, low);
  const line = Math.max(1, r * 0.2);
  return [
    ...(view.core.ruleExcludes
      ? [
          {
            d: pathOf([hexagon(x, y, r + line * 2.4)]),
            fill: 'open',
            stroke: { ink: 'youLine', width: line * 0.8 },
          } as const,
        ]
      : []),
    { d: pathOf([outline]), fill: 'other' },
    ...(share > 0.005 && filled.length > 2 ? [{ d: pathOf([filled]), fill: 'hrv' } as const] : []),
    { d: pathOf([outline]), stroke: { ink: 'youLine', width: line } },
  ];
}

/** Thin rings around sites where crews work this quarter: swaps under way and the next ones in building order. */
function crewShapes(view: WorldView, dots: Picture['dots'], radius: number): Shape[] {
  if (radius < 3.5) return [];
  // A small country has few crews, but not none.
  const marks = (works: number) =>
    Math.min(MOST_CREWS, Math.max(works > SMALLEST_WORK ? 1 : 0, Math.round(works / WORKS_PER_CREW)));
  const swapping = dots.filter((dot) => dot.state === 'swapping').slice(0, marks(view.crews.swapping));
  const next = dots
    .filter((dot) => dot.state === 'waiting' || dot.state === 'unbuilt')
    .slice(0, marks(view.crews.building));
  const d = [...swapping, ...next].map((dot) => circlePath(dot.x, dot.y, radius + 3)).join('');
  return d ? [{ d, stroke: { ink: 'youLine', width: 1.2 } }] : [];
}

/** Lays a view out for a host: the one place that decides where everything is. Pure. */
export function composePicture(
  map: MapData,
  view: WorldView,
  states: readonly SiteState[],
  size: Size,
  measure: Measure,
): Picture {
  const camera = fitCamera(map, view.home, view.focus, size, view.lifted);
  const at = ([x, y]: Point): Point => [x * camera.scale + camera.x, y * camera.scale + camera.y];
  const isSeen = (points: readonly Point[]) => {
    const { left, top, right, bottom } = boxOf(points);
    return right > -EDGE && left < size.width + EDGE && bottom > -EDGE && top < size.height + EDGE;
  };
  const lineShape = (
    lines: readonly (readonly Point[])[],
    closed: boolean,
    ink: Ink,
    width: number,
  ): Shape => {
    const drawn = lines.map((line) => line.map(at)).filter(isSeen);
    return { d: pathOf(drawn, closed), stroke: { ink, width } };
  };
  const countries = map.countries.map(({ iso, rings, anchor }) => {
    const [x, y] = at([anchor.x, anchor.y]);
    const drawn = rings.map((ring) => ring.map(at)).filter(isSeen);
    const stance: Stance | undefined =
      iso === null ? undefined : iso === view.home ? 'you' : view.stances[iso];
    return { iso, stance, rings: drawn, d: pathOf(drawn), x, y, room: anchor.room * camera.scale };
  });
  const seen = countries.filter((country) => country.d !== '');
  const home = seen.find((country) => country.stance === 'you');
  const sites = map.sites[view.home];
  const room = (sites?.closest ?? Number.POSITIVE_INFINITY) * camera.scale * DOT_SHARE;
  const radius = Math.min(9, room, Math.max(1.7, 2.6 * camera.scale ** 0.72));
  const dots = (sites?.dots ?? []).map((dot, i) => {
    const [x, y] = at(dot);
    return { x, y, state: states[i] ?? 'unbuilt' };
  });
  const shapes: Shape[] = [
    ...map.water.map((lines) => lineShape(lines, true, 'seaLine', 0.9)),
    ...seen
      .filter((country) => country.stance !== 'you')
      .map(({ d, stance }): Shape => {
        const pattern = stance && STANCE_PATTERNS[stance];
        return { d, fill: pattern?.fill ?? 'land', ...(pattern?.tile ? { pattern } : {}) };
      }),
    lineShape(map.borders, false, 'border', 1),
    lineShape(map.coast, false, 'coast', 0.8),
    ...(home
      ? [
          {
            d: home.d,
            fill: 'you',
            stroke: { ink: 'youLine', width: camera.scale > 1.6 ? 2.4 : 1.7 },
          } as const,
        ]
      : []),
    ...(sites && home ? coreShapes(view, at(sites.core), coreRadius(sites.box, camera.scale, radius)) : []),
    ...crewShapes(view, dots, radius),
  ];

  const outline = home?.rings ?? [];
  const middle: Point = sites ? at(sites.core) : home ? [home.x, home.y] : [size.width / 2, size.height / 2];
  const { washington, beijing } = view.pressure;
  const capitals: Capital[] = home
    ? [
        { side: 'west', ink: 'washington', weight: washington.weight, manner: washington.manner },
        { side: 'east', ink: 'beijing', weight: beijing.weight, manner: beijing.manner },
      ]
    : [];
  const lines = capitals.map((capital) => drawCapital(capital, outline, middle, size));
  const homeGround = [...outline.flat(), ...dots.map((dot): Point => [dot.x, dot.y])];
  const pressureWords = placePressureWords(
    capitals.map(({ side }, i) => ({
      side,
      ...(side === 'west' ? washington : beijing),
      spine: lines[i]!.spine,
      thickness: lines[i]!.thickness,
    })),
    size,
    homeGround,
    measure,
  );
  const homeWords = placeHomeWord(
    home ? (view.homeName ?? '') : '',
    boxOf(outline.flat()),
    size,
    pressureWords.map((words) => words.box),
    lines.flatMap((line) => line.spine),
    measure,
  );
  const countryWords = placeCountryWords(
    seen.flatMap(({ stance, x, y, room }) =>
      stance && stance !== 'you' && stance !== 'undecided'
        ? [{ text: view.words[stance], halo: stance, x, y, room }]
        : [],
    ),
    size,
    [...pressureWords, ...homeWords].map((words) => words.box),
    [...lines.flatMap((line) => line.spine), ...homeGround],
    measure,
  );
  return {
    size,
    camera,
    home: view.home,
    shapes,
    words: [
      ...pressureWords.flatMap(({ side, lines: rows }) =>
        rows.map(
          (row): Word => ({
            ...row,
            ink: row.bold ? (side === 'west' ? 'washingtonText' : 'beijingText') : 'text',
            halo: 'halo',
          }),
        ),
      ),
      ...homeWords.map(({ box: _, ...row }): Word => ({ ...row, ink: 'text', halo: 'halo' })),
      ...countryWords.map((row): Word => ({ ...row, ink: 'text' })),
    ],
    capitals,
    dots,
    radius,
    outline,
    middle,
  };
}

/** The line of one capital, as `composePicture` placed it or for a weight on the way. */
export function drawCapital(
  { side, weight, manner }: Capital,
  outline: Picture['outline'],
  middle: Point,
  size: Size,
): PressureLine {
  return drawPressureLine(side, outline, middle, size, weight, manner);
}
