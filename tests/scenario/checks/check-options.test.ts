import { expect, test } from 'vitest';
import { checkOptions } from '../../../src/scenario/checks/check-options.ts';
import { aScenario, withOption } from '../../support/a-scenario.ts';
import { codes } from './codes.ts';

test('options that can be carried out', () => {
  expect(checkOptions(aScenario())).toEqual([]);
});

test('a deadline that is past when it is set', () => {
  const levers = { ranCap: { atMost: 0, by: '2019Q1' }, core: { excluded: true, by: '2018Q4' } };
  expect(codes(checkOptions(withOption(1, { levers })))).toEqual([
    'beats.0.decision.options.1.levers.core.by impossible-option',
    'beats.0.decision.options.1.levers.ranCap.by impossible-option',
  ]);
});

test('moving a deadline that nobody set', () => {
  const levers = { ranCap: { by: '2030Q4' } };
  expect(codes(checkOptions(withOption(1, { levers })))).toEqual([
    'beats.0.decision.options.1.levers.ranCap impossible-option',
  ]);
});

test('two options that do the same', () => {
  expect(codes(checkOptions(withOption(1, { levers: {} })))).toEqual([
    'beats.0.decision.options.1 same-option (warning)',
  ]);
});
