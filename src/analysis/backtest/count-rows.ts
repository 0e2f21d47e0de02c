import type { Outcome } from '../../scenario/index.ts';
import type { Backtest, BacktestCountry, BacktestRow, Brier, Count, EventName } from './backtest.ts';
import type { Role } from './split.ts';

/** How many rows are inside, in all, by role and by what they are about. Means of the Union count once, as `all`. */
export function countRows(rows: readonly BacktestRow[]): Backtest['count'] {
  const of = (role: Role): Count => count(rows.filter((row) => row.role === role));
  const byWhat: Partial<Record<Outcome, Count>> = {};
  for (const { what } of rows) byWhat[what] ??= count(rows.filter((row) => row.what === what));
  return { ...count(rows), byRole: { fit: of('fit'), test: of('test'), new: of('new') }, byWhat };
}

function count(rows: readonly BacktestRow[]): Count {
  const judged = rows.filter(({ input }) => !input);
  const among = (verdict: BacktestRow['verdict']): number =>
    judged.filter((row) => row.verdict === verdict).length;
  return {
    rows: rows.length,
    inputs: rows.length - judged.length,
    inside: among('inside'),
    touches: among('touches'),
    misses: among('misses'),
  };
}

/** The mean square miss of odds against what happened, by role. */
export function brierOf(countries: readonly BacktestCountry[], name: EventName): Brier {
  const of = (role: Role): number | null => {
    const misses = countries.flatMap((country) => {
      const happened = country.happened[name];
      return country.role === role && happened !== null ? [(country.odds[name].central - happened) ** 2] : [];
    });
    return misses.length > 0 ? misses.reduce((sum, miss) => sum + miss, 0) / misses.length : null;
  };
  return { fit: of('fit'), test: of('test'), new: of('new') };
}
