import type { Words } from '../i18n/index.ts';
import type { DrawnSight, RoadsPictureView } from './roads-picture.ts';

/** How wide the bands of the table are, in points. */
const STEP = 10;

export interface RoadsTableView {
  readonly costs: readonly string[];
  readonly rows: readonly {
    readonly security: string;
    readonly cells: readonly { readonly count: number; readonly text: string }[];
  }[];
}

/** How many roads end where, in bands of ten points. */
export function describeRoadsTable(
  { marks }: DrawnSight,
  { cost, security }: RoadsPictureView,
  words: Words,
): RoadsTableView {
  const columns = (cost[1] - cost[0]) / STEP;
  const rows = (security[1] - security[0]) / STEP;
  const counts = new Float64Array(columns * rows);
  const alliances = new Float64Array(columns * rows);
  for (let mark = 0; mark < marks.count.length; mark++) {
    const column = Math.min(columns - 1, Math.floor(((marks.cost[mark] as number) - cost[0]) / STEP));
    const row = Math.min(rows - 1, Math.floor(((marks.security[mark] as number) - security[0]) / STEP));
    const cell = row * columns + column;
    const count = marks.count[mark] as number;
    counts[cell] = (counts[cell] as number) + count;
    alliances[cell] = (alliances[cell] as number) + count * (marks.alliance[mark] as number);
  }
  const range = (from: number) => words.t('debrief.range', { from, to: from + STEP });
  return {
    costs: Array.from({ length: columns }, (_, column) => range(cost[0] + column * STEP)),
    rows: Array.from({ length: rows }, (_, below) => {
      const row = rows - 1 - below;
      return {
        security: range(security[0] + row * STEP),
        cells: Array.from({ length: columns }, (__, column) => {
          const count = counts[row * columns + column] as number;
          return {
            count,
            text:
              count > 0
                ? words.t('debrief.table.cell', {
                    count: words.number(count),
                    alliance: words.number(Math.round((alliances[row * columns + column] as number) / count)),
                  })
                : '–',
          };
        }),
      };
    }),
  };
}
