import { expect, test } from 'vitest';
import { checkCountry } from '../../../src/scenario/checks/check-country.ts';
import { aCountry, aFact } from '../../support/a-scenario.ts';
import { codes } from './codes.ts';

const check = (change = {}) => codes(checkCountry(aCountry(change), new Map([['old-fact', aFact()]])));
const [operator] = aCountry().operators;

test('every value has its source', () => {
  expect(check()).toEqual([]);
  expect(check({ trust0: { value: 50 } })).toEqual(['trust0 missing-source']);
  expect(check({ trust0: { value: 50, fact: ['no-fact'] } })).toEqual(['trust0.fact.0 unknown-fact']);
  expect(check({ operators: [{ ...operator, hrv4g: { value: 0.5 } }] })).toEqual([
    'operators.0.hrv4g missing-source',
  ]);
});

test('operators make up a country', () => {
  expect(check({ operators: [operator, operator] })).toEqual([
    'operators.1.id duplicate-id',
    'operators shares-off (warning)',
  ]);
});

test('the record goes forward in time', () => {
  const entry = (quarter: string, fact = 'old-fact') => ({ quarter, levers: {}, fact: [fact] });
  expect(check({ record: [entry('2020Q1'), entry('2019Q1', 'no-fact')] })).toEqual([
    'record.1.fact.0 unknown-fact',
    'record.1.quarter quarters-out-of-order',
  ]);
});
