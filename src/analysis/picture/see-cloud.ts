import type { ScoreName } from '../choices/score-names.ts';
import type { Cloud } from '../roads/cloud.ts';
import { shareError } from '../roads/share-error.ts';

/** Roads whose cost and security lie in the same square of this width share a mark; in points. */
const MARK_POINTS = 0.5;
/** Standard errors on either side that hold nineteen of twenty. */
const NINETEEN_IN_TWENTY = 1.96;
const CELLS = Math.ceil(100 / MARK_POINTS) + 1;

/** Bands of alliance: a third of all roads each, from the lowest. */
const BANDS = 3;

/** Roads that ended nearly alike, mark by mark. A mark stands at the mean of its roads, not in the middle of its square. */
export interface Marks {
  readonly cost: Float32Array;
  readonly security: Float32Array;
  readonly alliance: Float32Array;
  /** How many roads it stands for, and how many of them are on the frontier. */
  readonly count: Uint32Array;
  readonly frontier: Uint32Array;
  /** 0 to 2: the band that the mean of its alliance lies in. */
  readonly band: Uint8Array;
}

/** All that a picture of a cloud needs: plain data, small whatever the number of roads. */
export interface Sight {
  /** Roads of the scenario, and how many of them are in the picture so far. */
  readonly roads: number;
  readonly dots: number;
  readonly isSample: boolean;
  /** A share of all roads, 0–1, lies this near to the one found, 19 times in 20; 0 where every road was played. */
  readonly error: number;
  /** Lowest and highest of each score; from 0 to 100 while there are no dots. */
  readonly spans: Readonly<Record<ScoreName, readonly [number, number]>>;
  /** Where the second and the third band of alliance begin. */
  readonly edges: Edges;
  readonly marks: Marks;
  /** For each band the squares of a whole point that hold roads of it, as their lower left corners. */
  readonly squares: readonly [Squares, Squares, Squares];
}

export interface Squares {
  readonly cost: Uint8Array;
  readonly security: Uint8Array;
}

export type Edges = readonly [second: number, third: number];

/** What there is to see of a cloud, finished or not. `onFrontier` tells of each dot, once that is known. */
export function seeCloud(cloud: Cloud, onFrontier?: Uint8Array): Sight {
  const edges = edgesOf(cloud);
  return {
    roads: cloud.plan.count,
    dots: cloud.dots,
    isSample: cloud.isSample,
    error: NINETEEN_IN_TWENTY * shareError(cloud, 1 / 2),
    spans: {
      cost: spanOf(cloud, 'cost'),
      security: spanOf(cloud, 'security'),
      alliance: spanOf(cloud, 'alliance'),
    },
    edges,
    marks: gatherMarks(cloud, edges, { onFrontier }),
    squares: squaresOf(cloud, edges),
  };
}

interface Gathering {
  readonly onFrontier?: Uint8Array | undefined;
  /** Only these; all of them when left out. */
  readonly dots?: ArrayLike<number>;
}

/** The marks of a cloud, or of some of its dots. */
export function gatherMarks(cloud: Cloud, edges: Edges, { onFrontier, dots }: Gathering = {}): Marks {
  const total = dots?.length ?? cloud.dots;
  const markOf = new Int32Array(CELLS * CELLS);
  const room = Math.min(total, markOf.length);
  const cost = new Float64Array(room);
  const security = new Float64Array(room);
  const alliance = new Float64Array(room);
  const count = new Uint32Array(room);
  const frontier = new Uint32Array(room);
  let marks = 0;
  for (let i = 0; i < total; i++) {
    const dot = dots ? (dots[i] as number) : i;
    const x = cloud.cost[dot] as number;
    const y = cloud.security[dot] as number;
    const z = cloud.alliance[dot] as number;
    const cell = Math.floor(x / MARK_POINTS) * CELLS + Math.floor(y / MARK_POINTS);
    // Places are counted from 1: 0 means that nobody has been here.
    let mark = (markOf[cell] as number) - 1;
    if (mark < 0) {
      mark = marks++;
      markOf[cell] = marks;
    }
    cost[mark] = (cost[mark] as number) + x;
    security[mark] = (security[mark] as number) + y;
    alliance[mark] = (alliance[mark] as number) + z;
    count[mark] = (count[mark] as number) + 1;
    frontier[mark] = (frontier[mark] as number) + (onFrontier?.[dot] ?? 0);
  }
  const mean = (sums: Float64Array) =>
    Float32Array.from({ length: marks }, (_, mark) => (sums[mark] as number) / (count[mark] as number));
  const height = mean(alliance);
  return {
    cost: mean(cost),
    security: mean(security),
    alliance: height,
    count: count.slice(0, marks),
    frontier: frontier.slice(0, marks),
    band: Uint8Array.from(height, (value) => bandOf(value, edges)),
  };
}

/** Scores are below this, in whole points. */
const WHOLE = 101;

function squaresOf({ cost, security, alliance, dots }: Cloud, edges: Edges): Sight['squares'] {
  const held = [new Uint8Array(WHOLE * WHOLE), new Uint8Array(WHOLE * WHOLE), new Uint8Array(WHOLE * WHOLE)];
  for (let dot = 0; dot < dots; dot++) {
    const at = Math.floor(cost[dot] as number) * WHOLE + Math.floor(security[dot] as number);
    (held[bandOf(alliance[dot] as number, edges)] as Uint8Array)[at] = 1;
  }
  const listed = (of: number): Squares => {
    const places = [...(held[of] as Uint8Array).keys()].filter((at) => held[of]?.[at] === 1);
    return {
      cost: Uint8Array.from(places, (at) => Math.floor(at / WHOLE)),
      security: Uint8Array.from(places, (at) => at % WHOLE),
    };
  };
  return [listed(0), listed(1), listed(2)];
}

function bandOf(alliance: number, [second, third]: Edges): number {
  return alliance < second ? 0 : alliance < third ? 1 : 2;
}

function edgesOf(cloud: Cloud): Edges {
  const sorted = cloud.alliance.slice(0, cloud.dots).sort();
  const from = (band: number) => sorted[Math.floor((band / BANDS) * sorted.length)] ?? 0;
  return [from(1), from(2)];
}

function spanOf(cloud: Cloud, score: ScoreName): readonly [number, number] {
  if (cloud.dots === 0) return [0, 100];
  const column = cloud[score];
  let least = column[0] as number;
  let most = least;
  for (let dot = 1; dot < cloud.dots; dot++) {
    const value = column[dot] as number;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}
