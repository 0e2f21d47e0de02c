import type { RoadSummary } from '../analysis/index.ts';
import type { Run } from '../run/index.ts';
import type { Teller } from './teller.ts';

/** What roads are told from: the run that they are held against, and its words. */
export interface RoadsContext {
  readonly run: Run;
  readonly teller: Teller;
}

export interface RoadView {
  readonly road: number;
  readonly options: readonly number[];
  /** The title of each option taken, with its quarter. */
  readonly decisions: readonly { readonly when: string; readonly option: string; readonly yours: boolean }[];
  /** Whole points. */
  readonly cost: number;
  readonly security: number;
  readonly alliance: number;
  readonly weighed: number;
  readonly onFrontier: boolean;
  readonly isYours: boolean;
  /** In how many decisions it differs from the run. */
  readonly apart: number;
  /** "Q2 2019: Wait instead of Exclude it"; at most three, then how many more. */
  readonly differences: readonly string[];
}

/** One road as its decisions and its ends; differences are told from `other`, or from the run. */
export function describeRoad(
  road: RoadSummary,
  { run, teller: { words } }: RoadsContext,
  other?: readonly number[],
): RoadView {
  const beats = run.tables.beats.map(({ beat }) => beat);
  const yours = beats.map(({ decision }, i) =>
    decision.options.findIndex(({ id }) => id === run.play.decided[i]?.option),
  );
  const against = other ?? yours;
  const titleAt = (decision: number, option: number) =>
    beats[decision]?.decision.options[option]?.title ?? '';
  const differing = road.options.flatMap((option, i) => (option === against[i] ? [] : [i]));
  return {
    road: road.road,
    options: road.options,
    decisions: beats.map((beat, i) => ({
      when: words.quarter(beat.quarter),
      option: titleAt(i, road.options[i] ?? -1),
      yours: road.options[i] === yours[i],
    })),
    cost: Math.round(road.cost),
    security: Math.round(road.security),
    alliance: Math.round(road.alliance),
    weighed: Math.round(road.weighed),
    onFrontier: road.onFrontier,
    isYours: road.options.every((option, i) => option === yours[i]),
    apart: differing.length,
    differences: differing.map((i) =>
      words.t('debrief.road.difference', {
        when: words.quarter(beats[i]?.quarter ?? 0),
        option: titleAt(i, road.options[i] ?? -1),
        other: titleAt(i, against[i] ?? -1),
      }),
    ),
  };
}
