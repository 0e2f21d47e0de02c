import { SCORE_NAMES, type ScoreName } from '../choices/score-names.ts';
import type { Cloud } from './cloud.ts';
import { optionAt } from './road-plan.ts';

/** What dots must have in common to be looked at together. */
export interface DotFilter {
  /** For some decisions, by their place: one of these options, by their places. */
  readonly options?: Readonly<Record<number, readonly number[]>>;
  /** Scores from … to, both included. */
  readonly scores?: Readonly<Partial<Record<ScoreName, readonly [from: number, to: number]>>>;
  /** Highest share in 5G radio at the end, 0–1, from … to. */
  readonly ranCap?: readonly [from: number, to: number];
}

/** The dots that fit, ascending; all of them with an empty filter. */
export function selectDots(cloud: Cloud, filter: DotFilter): Uint32Array {
  const allowed = Object.entries(filter.options ?? {}).map(
    ([decision, options]) => [Number(decision), new Set(options)] as const,
  );
  const ranges = SCORE_NAMES.flatMap((score) => {
    const range = filter.scores?.[score];
    return range ? [[cloud[score], range] as const] : [];
  });
  if (filter.ranCap) ranges.push([cloud.ranCap, filter.ranCap]);
  return Uint32Array.from({ length: cloud.dots }, (_, dot) => dot).filter(
    (dot) =>
      ranges.every(
        ([column, [from, to]]) => (column[dot] as number) >= from && (column[dot] as number) <= to,
      ) &&
      allowed.every(([decision, options]) =>
        options.has(optionAt(cloud.plan, cloud.roads[dot] as number, decision)),
      ),
  );
}
