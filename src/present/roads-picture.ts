import type { Marks, Sight } from '../analysis/index.ts';
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

/** Marks of one band as one outline in points, y downwards: `d` of an SVG path over `0 −100 100 100`. */
export interface BandView {
  readonly band: 0 | 1 | 2;
  /** "Alliance under 49" */
  readonly label: string;
  /** "lowest third" */
  readonly rank: string;
  readonly path: string;
  /** Only the roads of this band, for its own small picture. */
  readonly alone: string;
}

/** The picture of a cloud: cost to the right, security upwards, alliance in three bands. */
export interface RoadsPictureView {
  /** The part of the scale that is shown, in whole tens. */
  readonly cost: readonly [number, number];
  readonly security: readonly [number, number];
  readonly labels: Readonly<Record<ScoreId, string>>;
  readonly bands: readonly BandView[];
  /** Outlines of the marks that hold roads of the frontier; empty until it is known. */
  readonly frontier: string;
  /** For pointing at a mark. */
  readonly marks: Marks;
  /** Marks are squares of at most this width. */
  readonly points: readonly PointView[];
}

/** Squares of the marks of one band, or of all of them. */
export function pathOf(marks: Marks, dots: number, want: (mark: number) => boolean, grow = 0): string {
  const scale = dots / IN_CLOUD;
  let path = '';
  for (let mark = 0; mark < marks.count.length; mark++) {
    if (!want(mark)) continue;
    const count = marks.count[mark] as number;
    const size = (SIZES[UP_TO.filter((most) => count > most * scale).length] as number) + grow;
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

/** The paths of the three bands and of the frontier. */
export function pathsOf({ marks, banded, dots }: Sight) {
  return {
    bands: ([0, 1, 2] as const).map((band) => ({
      band,
      path: pathOf(marks, dots, (mark) => marks.band[mark] === band),
      alone: pathOf(banded, dots, (mark) => banded.band[mark] === band),
    })),
    frontier: pathOf(marks, dots, (mark) => (marks.frontier[mark] as number) > 0, 0.1),
  };
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
