import { expect, test } from 'vitest';
import { checkHistoryOptions } from '../../../src/scenario/checks/check-history-options.ts';
import { aScenario, withOption } from '../../support/a-scenario.ts';
import { codes } from './codes.ts';

test('exactly one option is history', () => {
  expect(checkHistoryOptions(aScenario())).toEqual([]);
  expect(codes(checkHistoryOptions(withOption(0, { history: false })))).toEqual([
    'beats.0.decision.options history-option',
  ]);
  const [two] = checkHistoryOptions(withOption(1, { history: true }));
  expect(two?.message).toBe('"wait" and "test" are all marked as history; keep one');
});
