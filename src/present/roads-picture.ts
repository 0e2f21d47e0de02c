import type { Marks, Sight, Squares } from '../analysis/index.ts';
import type { ScoreId } from './views.ts';

/** Marks come in four sizes: few roads to many. */
const SIZES = [0.24, 0.34, 0.43, 0.5] as const;
/** Roads up to which a mark has each of the smaller sizes, in a cloud of this many; in proportion for others. */
const UP_TO = [2, 8, 30] as const;
const IN_CLOUD = 65_536;
/** The scale is shown from one of these to another. */
const GRID = 10;

/** A place on the picture that has a name. */
export interface PointView {
  readonly id: string;
  readonly kind: 'you' | 'luck' | 'history' | 'other';
  readonly label: string;
  readonly cost: number;
  readonly security: number;
  readonly alliance: number;
}

/** One band, and its paths as in `RoadsPaths`. */
export interface BandView {
  readonly band: 0 | 1 | 2;
  /** "Alliance under 49" */
  readonly label: string;
  /** "lowest third" */
  readonly rank: string;
  readonly path: string;
  readonly frontier: string;
  readonly alone: string;
}

/** The picture of a cloud: cost to the right, security upwards, alliance in three bands. */
export interface RoadsPictureView {
  /** The part of the scale that is shown, in whole tens. */
  readonly cost: readonly [number, number];
  readonly security: readonly [number, number];
  readonly labels: Readonly<Record<ScoreId, string>>;
  readonly bands: readonly BandView[];
  readonly ghost: string;
  /** For pointing at a mark. */
  readonly marks: Marks;
  /** Marks are squares of at most this width. */
  readonly points: readonly PointView[];
}

/** Squares of the marks of one band, or of all of them. */
function pathOf(marks: Marks, dots: number, want: (mark: number) => boolean): string {
  const scale = dots / IN_CLOUD;
  let path = '';
  for (let mark = 0; mark < marks.count.length; mark++) {
    if (!want(mark)) continue;
    const count = marks.count[mark] as number;
    const size = SIZES[UP_TO.filter((most) => count > most * scale).length] as number;
    const x = hundredths((marks.cost[mark] as number) - size / 2);
    const y = hundredths(-(marks.security[mark] as number) - size / 2);
    const side = hundredths(size);
    path += `M${x} ${y}h${side}v${side}h-${side}z`;
  }
  return path;
}

/** Whole tens around the roads and the points. */
export function scaleOf(
  span: readonly [number, number],
  values: readonly number[],
): readonly [number, number] {
  const low = Math.min(span[0], ...values);
  const high = Math.max(span[1], ...values);
  return [
    Math.max(0, Math.floor((low - 1) / GRID) * GRID),
    Math.min(100, Math.ceil((high + 1) / GRID) * GRID),
  ];
}

/** Outlines of squares in points, y downwards: each the `d` of an SVG path over `0 −100 100 100`. */
export interface RoadsPaths {
  /** The marks of each band. */
  readonly bands: readonly [string, string, string];
  /** Where each band has roads, in whole points; empty while roads are still coming. */
  readonly alone: readonly [string, string, string];
  /** Those of the marks that hold roads of the frontier; empty while it is not known. */
  readonly frontier: readonly [string, string, string];
  /** Roughly where all roads are. */
  readonly ghost: string;
}

/** A sight with its paths drawn. */
export interface DrawnSight extends Omit<Sight, 'squares'> {
  readonly paths: RoadsPaths;
}

/** Draws what there is to see. Long strings: made where the roads are, so that the page need not. */
export function drawSight({ marks, squares, dots }: Sight, complete: boolean): RoadsPaths {
  const all = (band: number) => pathOf(marks, dots, (mark) => marks.band[mark] === band);
  const best = (band: number) =>
    pathOf(marks, dots, (mark) => marks.band[mark] === band && (marks.frontier[mark] as number) > 0);
  const [low = '', middle = '', high = ''] = squares.map(squarePath);
  return {
    bands: [all(0), all(1), all(2)],
    alone: complete ? [low, middle, high] : ['', '', ''],
    frontier: complete ? [best(0), best(1), best(2)] : ['', '', ''],
    ghost: complete ? low + middle + high : '',
  };
}

function squarePath({ cost, security }: Squares): string {
  let path = '';
  cost.forEach((x, i) => {
    path += `M${x} ${-(security[i] as number) - 1}h1v1h-1z`;
  });
  return path;
}

/** The marks of some roads, in the sizes of the whole cloud. */
export function drawSelection(marks: Marks, of: number): readonly [string, string, string] {
  const inBand = (band: number) => pathOf(marks, of, (mark) => marks.band[mark] === band);
  return [inBand(0), inBand(1), inBand(2)];
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
