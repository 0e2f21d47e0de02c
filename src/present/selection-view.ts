import type { Selection } from '../analysis/index.ts';
import { SCORES } from './meters.ts';
import { describeRoad, type RoadsContext, type RoadView } from './road-view.ts';
import type { ScoreId } from './views.ts';

/** A share this far from that of all roads tells something. */
const TELLING = 0.1;

/** Some of all roads, in words. */
export interface SelectionView {
  readonly count: number;
  readonly sentence: string;
  /** Squares of their marks, band by band, as in the picture. */
  readonly paths: readonly [string, string, string];
  readonly spans: readonly { readonly id: ScoreId; readonly label: string; readonly text: string }[];
  readonly decisions: readonly {
    readonly when: string;
    /** Whether these roads decided otherwise than roads as a whole, which take every option equally often. */
    readonly telling: boolean;
    readonly options: readonly { readonly title: string; readonly share: number; readonly text: string }[];
  }[];
  readonly best: readonly RoadView[];
}

export function describeSelection(
  selection: Omit<Selection, 'marks'> & { readonly paths: readonly [string, string, string] },
  context: RoadsContext,
): SelectionView {
  const { run, teller } = context;
  const { words } = teller;
  const { spans } = selection;
  return {
    count: selection.count,
    sentence: words.t('debrief.selection', {
      n: selection.count,
      count: words.number(selection.count),
      frontier: words.number(selection.onFrontier),
    }),
    paths: selection.paths,
    spans: spans
      ? SCORES.map((id) => {
          const [low, middle, high] = spans[id].map((value) => words.number(Math.round(value)));
          return {
            id,
            label: words.t(`present.score.${id}`),
            text: words.t('debrief.selection.span', {
              low: low ?? '',
              middle: middle ?? '',
              high: high ?? '',
            }),
          };
        })
      : [],
    decisions: run.tables.beats.map(({ beat }, decision) => ({
      when: words.quarter(beat.quarter),
      telling: beat.decision.options.some(
        (_, option, { length }) =>
          Math.abs((selection.shares[decision]?.[option] ?? 0) - 1 / length) >= TELLING,
      ),
      options: beat.decision.options.map(({ title }, option) => {
        const share = selection.shares[decision]?.[option] ?? 0;
        return { title, share, text: words.percent(share) };
      }),
    })),
    best: selection.best.map((road) => describeRoad(road, context)),
  };
}
