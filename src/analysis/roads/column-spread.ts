import type { Cloud, Column } from './cloud.ts';

/** How far a column spreads: lowest, twentieth from below, middle, twentieth from above, highest. */
export interface ColumnSpread {
  readonly min: number;
  readonly p5: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

/** The spread of a column over the whole cloud, or over some dots. Zeros where there are none. */
export function spreadOfColumn(cloud: Cloud, column: Column, dots?: ArrayLike<number>): ColumnSpread {
  const values = cloud[column];
  const sorted = (
    dots ? Float32Array.from(dots, (dot) => values[dot] as number) : values.slice(0, cloud.dots)
  ).sort();
  return {
    min: sorted[0] ?? 0,
    p5: quantile(sorted, 0.05),
    median: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    max: sorted.at(-1) ?? 0,
  };
}

/** The value that this share of the sorted ones does not reach. */
function quantile(sorted: ArrayLike<number>, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
