import { describe, expect, test } from 'vitest';
import { checkReachable } from '../../../src/scenario/checks/check-reachable.ts';
import type { ScenarioFile } from '../../../src/scenario/schema.ts';
import { aScenario, withOption } from '../../support/a-scenario.ts';
import { codes } from './codes.ts';

type Condition = ScenarioFile['events'][number]['when'];

const withEvent = (when: Condition): ScenarioFile => {
  const scenario = aScenario();
  return { ...scenario, events: scenario.events.map((event) => ({ ...event, when })) };
};
const check = (when: Condition) => codes(checkReachable(withEvent(when)));

test('conditions that can hold', () => {
  expect(checkReachable(aScenario())).toEqual([]);
});

describe('conditions that never hold', () => {
  test.each<[string, Condition, string]>([
    ['from after until', { from: '2019Q4', until: '2019Q2' }, 'from'],
    ['from after the last decision', { from: '2020Q2' }, 'from'],
    ['until before the first decision', { until: '2018Q4' }, 'until'],
    ['below under atLeast', { indicators: { trust: { atLeast: 60, below: 60 } } }, 'indicators.trust'],
    ['below the least', { indicators: { trust: { below: 0 } } }, 'indicators.trust'],
    ['above the most', { levers: { ranCap: { atLeast: 35 } } }, 'levers.ranCap'],
    ['an option of later', { chose: ['third/wait'], until: '2019Q2' }, 'chose'],
    ['a law lost without laws', { happened: ['lawLost'] }, 'happened'],
    ['not anything', { not: {} }, 'not'],
    ['deep inside', { any: [{ from: '2019Q2' }, { from: '2019Q4', until: '2019Q2' }] }, 'any.1.from'],
  ])('%s', (_name, when, at) => {
    expect(check(when)).toEqual([`events.0.when.${at} never-true`]);
  });

  test('behind a "not" it is only odd', () => {
    expect(check({ not: { indicators: { trust: { below: 0 } } } })).toEqual([
      'events.0.when.not.indicators.trust never-true (warning)',
    ]);
  });

  test('one option in time is enough', () => {
    expect(check({ chose: ['third/wait', 'first/wait'], until: '2019Q2' })).toEqual([]);
  });

  test('with a law, a lost law can be', () => {
    const { beats } = withOption(1, { law: true });
    expect(checkReachable({ ...withEvent({ happened: ['lawLost'] }), beats })).toEqual([]);
  });
});

test('conditions that always hold', () => {
  expect(check({})).toEqual(['events.0.when always-true (warning)']);
  expect(check({ levers: { ranCap: { below: 30 } } })).toEqual([
    'events.0.when.levers.ranCap always-true (warning)',
  ]);
  expect(check({ indicators: { rift: { atLeast: 0 } } })).toEqual([
    'events.0.when.indicators.rift always-true (warning)',
  ]);
});

test('a variant behind its twin', () => {
  const news = { headline: 'So', text: 'So.' };
  const variants = [
    { when: { from: '2019Q2', until: '2019Q3' }, ...news },
    { when: { until: '2019Q3', from: '2019Q2' }, ...news },
    news,
  ];
  const scenario = aScenario({ epilogue: [{ id: 'cabinet', voice: 'finance', variants }] });
  expect(codes(checkReachable(scenario))).toEqual(['epilogue.0.variants.1.when never-shown']);
});
