import { expect, test } from 'vitest';
import { checkEurope } from '../../../src/scenario/checks/check-europe.ts';
import type { EuropeFile } from '../../../src/scenario/europe-schema.ts';
import { aFact } from '../../support/a-scenario.ts';
import { codes } from './codes.ts';

const stance = (from: string, fact = 'old-fact') => ({ from, stance: 'ban' as const, fact: [fact] });
const state = (...stances: ReturnType<typeof stance>[]): EuropeFile[number] => ({
  iso: 'XX',
  name: 'Samplia',
  stances,
});
const check = (...states: EuropeFile) =>
  codes(checkEurope(states, new Map([['old-fact', aFact({ date: '2019-05' })]])));

test('stances in order, known by then', () => {
  expect(check(state(stance('2019Q2'), stance('2020Q1')))).toEqual([]);
  expect(check(state(stance('2019Q1')))).toEqual(['0.stances.0.from fact-too-late']);
  expect(check(state(stance('2020Q1'), stance('2019Q3')))).toEqual([
    '0.stances.1.from quarters-out-of-order',
  ]);
  expect(check(state(stance('2020Q1', 'no-fact')))).toEqual(['0.stances.0.fact.0 unknown-fact']);
  expect(check(state(stance('2020Q1')), state(stance('2020Q1')))).toEqual(['1.iso duplicate-id']);
});
