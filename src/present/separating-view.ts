import type { OptionEffect } from '../analysis/index.ts';
import type { RoadsContext } from './road-view.ts';

/** Effects of options below this many points are not worth a line. */
const TELLING = 1;
const SEPARATORS = 4;
/** Differences of the tenth of a point vanish when shown. */
const CLOSE = 0.05;

/** The options that part the roads most under the mandate of the run, the strongest first. */
export interface SeparatingView {
  readonly sentence: string;
  readonly rows: readonly {
    readonly when: string;
    readonly option: string;
    readonly withIt: number;
    readonly withoutIt: number;
    /** "+4.2" */
    readonly difference: string;
  }[];
}

export function describeSeparating(
  effects: readonly OptionEffect[],
  { run, teller: { words } }: RoadsContext,
): SeparatingView {
  const telling = effects
    .filter(({ withIt, withoutIt }) => Math.abs(withIt - withoutIt) >= TELLING)
    .slice(0, SEPARATORS);
  const rows = telling.map(({ decision, option, withIt, withoutIt }) => {
    const beat = run.tables.beats[decision]?.beat;
    const difference = withIt - withoutIt;
    return {
      when: words.quarter(beat?.quarter ?? 0),
      option: beat?.decision.options[option]?.title ?? '',
      withIt: Math.round(withIt * 10) / 10,
      withoutIt: Math.round(withoutIt * 10) / 10,
      difference: `${difference < -CLOSE ? '−' : '+'}${words.number(Math.abs(difference), 1)}`,
    };
  });
  const first = rows[0];
  return {
    sentence: first
      ? words.t(
          (telling[0]?.withIt ?? 0) > (telling[0]?.withoutIt ?? 0)
            ? 'debrief.separating.up'
            : 'debrief.separating.down',
          {
            when: first.when,
            option: first.option,
            points: first.difference.slice(1),
          },
        )
      : words.t('debrief.separating.none'),
    rows,
  };
}
