import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWords } from '../../src/i18n/index.ts';

const words = createWords();

describe('words', () => {
  test.each([
    [1940, '1,940'],
    [-4.6, '−5'],
    [-0.2, '0'],
  ])('number %s is %s', (value, text) => expect(words.number(value)).toBe(text));

  test.each([
    [0, '€0 million'],
    [120.4, '€120 million'],
    [-80, '−€80 million'],
    [999.6, '€1 billion'],
    [1340, '€1.3 billion'],
    [23_400, '€23 billion'],
  ])('money %s is %s', (value, text) => expect(words.money(value)).toBe(text));

  test.each([
    [3, '+3'],
    [-6, '−6'],
    [0.3, '±0'],
  ])('signed %s is %s', (value, text) => expect(words.signed(value)).toBe(text));

  test('signed money', () => expect(words.signedMoney(-1340)).toBe('−€1.3 billion'));
  test('quarters', () => expect([words.quarter(0), words.quarter(31)]).toEqual(['Q1 2019', 'Q4 2026']));
  test('lists', () => expect(words.list(['a', 'b', 'c'])).toBe('a, b and c'));
  test('shares', () => expect(words.percent(0.566)).toBe('57%'));

  test.each([
    ['2019-03-11', '11 March 2019'],
    ['2020-02-29', '29 February 2020'],
    ['2019-03', 'March 2019'],
    ['2019', '2019'],
    ['soon', 'soon'],
  ])('date %s is %s', (iso, text) => expect(words.date(iso)).toBe(text));

  test('dates are those of the calendar', () => {
    const noInvalidDate = { min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(noInvalidDate), (day) => {
        const theirs = day.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
        expect(words.date(day.toISOString().slice(0, 10))).toBe(theirs);
      }),
    );
  });
});
