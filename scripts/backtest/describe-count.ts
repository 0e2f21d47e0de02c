import type { Backtest, BacktestRow, Verdict } from '../../src/analysis/index.ts';
import { table } from '../calibration/table.ts';

const PARTS: readonly (readonly [name: string, what: readonly BacktestRow['what'][]])[] = [
  ['bills', ['bill', 'cap-bill']],
  ['coverage with 5G', ['cover']],
  ['share of the makers', ['hrv5g', 'hrv4g', 'hrv-core']],
  ['punishments and court cases', ['retaliation', 'reprisal', 'court-case']],
  ['laws', ['law']],
];

/** How many figures of the record are met, as Markdown for docs/model.md. */
export function describeCount({ rows }: Backtest): string {
  const cells = (name: string, among: readonly BacktestRow[]): string[] => {
    const judged = among.filter(({ input }) => !input);
    const of = (verdict: Verdict): string => String(judged.filter((row) => row.verdict === verdict).length);
    return [name, of('inside'), of('touches'), of('misses'), String(among.length - judged.length)];
  };
  return table(
    ['figures on record', 'met', 'within range', 'missed', 'given to it'],
    [
      ...PARTS.map(([name, what]) =>
        cells(
          name,
          rows.filter((row) => what.includes(row.what)),
        ),
      ),
      cells('all', rows),
      cells(
        'of these, countries it was fitted on',
        rows.filter(({ role }) => role === 'fit'),
      ),
      cells(
        'of these, countries it was tested on',
        rows.filter(({ role }) => role === 'test'),
      ),
    ],
  );
}
