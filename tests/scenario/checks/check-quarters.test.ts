import { expect, test } from 'vitest';
import { checkQuarters } from '../../../src/scenario/checks/check-quarters.ts';
import { aScenario, withBeat } from '../../support/a-scenario.ts';
import { codes } from './codes.ts';

const check = (scenario = aScenario()) => codes(checkQuarters(scenario));

test('forward in time', () => {
  expect(check()).toEqual([]);
});

test('backwards or twice', () => {
  expect(check(withBeat(1, () => ({ quarter: '2019Q1', date: '2019-02' })))).toEqual([
    'beats.1.quarter quarters-out-of-order',
  ]);
});

test('outside the years of play', () => {
  expect(check(withBeat(4, () => ({ quarter: '2022Q1', date: '2022-01' })))).toEqual([
    'beats.4.quarter quarter-outside-play',
  ]);
});

test('a date outside its quarter', () => {
  expect(check(withBeat(0, () => ({ date: '2019-04-01' })))).toEqual(['beats.0.date date-outside-quarter']);
  expect(check(withBeat(0, () => ({ date: '2019' })))).toEqual([]);
});

test('later changes come later', () => {
  const later = [
    { quarter: '2023Q1', levers: {} },
    { quarter: '2019Q1', levers: {} },
    { quarter: '2027Q1', levers: {} },
  ];
  expect(check(aScenario({ history: { ...aScenario().history, later } }))).toEqual([
    'history.later.1.quarter quarters-out-of-order',
    'history.later.2.quarter quarters-out-of-order',
  ]);
});
