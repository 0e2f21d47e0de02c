import { describe, expect, it } from 'vitest';
import {
  formatQuarter,
  parseQuarter,
  QUARTERS,
  quarterOfDate,
  quarterOfYear,
  yearOf,
} from '../../src/core/index.ts';

describe('quarters', () => {
  it('count from early 2019 to late 2026', () => {
    expect(parseQuarter('2019Q1')).toBe(0);
    expect(parseQuarter('2026Q4')).toBe(QUARTERS - 1);
  });

  it('are written as they are read', () => {
    for (let quarter = -8; quarter < 60; quarter++)
      expect(parseQuarter(formatQuarter(quarter))).toBe(quarter);
  });

  it('refuse what is no quarter', () => {
    for (const text of [
      '',
      '2019',
      '2019Q0',
      '2019Q5',
      '2019q1',
      ' 2019Q1',
      '2019Q1 ',
      '1999Q1',
      '2019-Q1',
    ]) {
      expect(parseQuarter(text)).toBeUndefined();
    }
  });

  it('know their year and their place in it, also before 2019', () => {
    expect([yearOf(0), quarterOfYear(0)]).toEqual([2019, 1]);
    expect([yearOf(7), quarterOfYear(7)]).toEqual([2020, 4]);
    expect([yearOf(-1), quarterOfYear(-1)]).toEqual([2018, 4]);
  });
});

describe('dates', () => {
  it.each([
    ['2019-01-01', 0],
    ['2019-03-31', 0],
    ['2019-04-01', 1],
    ['2020-12', 7],
    ['2021-07-15', 10],
    ['2018-12-31', -1],
  ])('%s lies in quarter %i', (date, quarter) => {
    expect(quarterOfDate(date)).toBe(quarter);
  });

  it('without a month count as known at the end of their year', () => {
    expect(quarterOfDate('2020')).toBe(parseQuarter('2020Q4'));
  });

  it('that cannot be read are never known', () => {
    expect(quarterOfDate('soon')).toBe(QUARTERS);
  });
});
