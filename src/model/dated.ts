/**
 * The world that no ministry decides, by quarter: straight lines between dated points. Every size is an
 * assumption; the dates come from the facts named.
 */
export interface DatedPath {
  /** [quarter after 2019Q1, value], ascending. */
  readonly points: readonly (readonly [number, number])[];
  readonly facts: readonly string[];
}

export const DATED = {
  /** 0–1: how far American chip rules cut the makers’ supplies. */
  supplyCut: {
    points: [
      [0, 0],
      [4, 0],
      [6, 0.5],
      [9, 1],
      [31, 0.8],
    ],
    facts: ['fdpr-may-2020', 'fdpr-made-risk-real'],
  },
  /** How loudly Washington asks, 1 = full. */
  tone: {
    points: [
      [0, 0.9],
      [1, 1],
      [7, 1],
      [9, 0.72],
      [31, 0.72],
    ],
    facts: [],
  },
  /** 0–1: ill mood toward Beijing in Europe. */
  mood: {
    points: [
      [0, 0],
      [4, 0.1],
      [6, 0.8],
      [8, 1],
      [31, 1],
    ],
    facts: ['pew-2020-uk', 'pew-2021-unfavorable-near-high'],
  },
  /** Hardness that Europe has agreed on. */
  commonLine: {
    points: [
      [0, 0.12],
      [3, 0.18],
      [5, 0.3],
      [11, 0.36],
      [19, 0.42],
      [31, 0.48],
    ],
    facts: ['eu-toolbox-2020', 'toolbox-2023-used'],
  },
  /** Hardness of what the others do. */
  others: {
    points: [
      [0, 0.08],
      [4, 0.14],
      [7, 0.26],
      [11, 0.34],
      [19, 0.42],
      [31, 0.5],
    ],
    facts: ['toolbox-2023-used'],
  },
} as const satisfies Record<string, DatedPath>;

/** The quarter from which each next argument is in use at the latest: theft, regime, ultimatum. */
export const ARGUMENT_LATEST = {
  quarters: [3, 4, 6],
  facts: ['pence-munich-2019', 'munich-2020-trojan-horse', 'fdpr-may-2020', 'clean-network-53'],
} as const;

/** The path's value in each quarter 0 … length − 1; flat after its last point. */
export function valuesOf(path: DatedPath, length: number): Float64Array {
  const values = new Float64Array(length);
  let segment = 0;
  for (let t = 0; t < length; t++) {
    while (
      segment + 1 < path.points.length &&
      (path.points[segment + 1] as readonly [number, number])[0] <= t
    )
      segment++;
    const [t0, v0] = path.points[segment] as readonly [number, number];
    const next = path.points[segment + 1];
    values[t] = next === undefined ? v0 : v0 + ((next[1] - v0) * (t - t0)) / (next[0] - t0);
  }
  return values;
}
