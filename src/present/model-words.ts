import type { BacktestRow, Band } from '../analysis/index.ts';
import { parseQuarter } from '../core/index.ts';
import type { Words } from '../i18n/index.ts';

/** How rows of the backtest are worded; one place for pictures and tables. */
export interface ModelWords {
  /** Million EUR, as told to people: two digits that mean something. */
  money(millionEur: number): string;
  what(row: BacktestRow): string;
  band(row: BacktestRow): string;
  bandOf(band: Band, text: (value: number) => string): string;
  record(row: BacktestRow): string;
  off(row: BacktestRow): string;
}

export function modelWords({ t, money, percent, quarter, signed, signedMoney }: Words): ModelWords {
  const text = (row: BacktestRow): ((value: number) => string) =>
    row.unit === 'million EUR' ? money : percent;
  const when = (name: string | undefined): string => {
    const parsed = name === undefined ? undefined : parseQuarter(name);
    return parsed === undefined ? (name ?? '') : quarter(parsed);
  };
  const bandOf = ({ low, central, high }: Band, as: (value: number) => string): string =>
    as(low) === as(high)
      ? as(central)
      : t('model.range', { central: as(central), low: as(low), high: as(high) });
  return {
    money,
    bandOf,
    what(row) {
      const { name: country, operator, until, what, role } = row;
      const values = {
        country,
        operator: operator?.name ?? '',
        until: when(until),
        quarter: when(row.quarter),
      };
      if (row.country === 'eu')
        return t(role === 'fit' ? 'model.what.meanFit' : 'model.what.meanAll', values);
      if (until !== undefined) return t(operator ? 'model.what.capOperator' : 'model.what.cap', values);
      if (operator) return t('model.what.operator', values);
      if (what === 'hrv-core') return t('model.what.core', values);
      if (what === 'hrv4g') return t('model.what.fourth', values);
      if (what === 'law') return t('model.what.law', values);
      if (what === 'retaliation' || what === 'reprisal') return `${country}: ${t(`model.events.${what}`)}`;
      if (what === 'court-case') return `${country}: ${t('model.events.court')}`;
      return t(row.unit === 'share' ? 'model.what.share' : 'model.what.bill', values);
    },
    band: (row) => bandOf(row.model, text(row)),
    record(row) {
      const { low, high } = row.record;
      if (row.what === 'law') return t(low === 1 ? 'model.laws.yes' : 'model.laws.no');
      if (row.unit === 'odds') return t(low === 1 ? 'model.events.yes' : 'model.events.no');
      const as = text(row);
      if (high === null) return t('model.atLeast', { low: as(low) });
      return low === high ? as(low) : t('model.between', { low: as(low), high: as(high) });
    },
    off({ unit, error }) {
      if (unit === 'odds') return '';
      const size = unit === 'million EUR' ? error : 100 * error;
      if (Math.round(size) === 0) return t('model.nothing');
      return unit === 'million EUR' ? signedMoney(error) : t('model.points', { points: signed(size) });
    },
  };
}
