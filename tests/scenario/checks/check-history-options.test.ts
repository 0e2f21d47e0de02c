import { expect, test } from 'vitest';
import { checkHistoryOptions } from '../../../src/scenario/checks/check-history-options.ts';
import { aCountry, aLibrary, aScenario, withOption } from '../../support/a-scenario.ts';
import { codes } from './codes.ts';

test('exactly one option is history', () => {
  expect(checkHistoryOptions(aScenario(), aLibrary())).toEqual([]);
  expect(codes(checkHistoryOptions(withOption(0, { history: false }), aLibrary()))).toEqual([
    'beats.0.decision.options history-option',
  ]);
  const [two] = checkHistoryOptions(withOption(1, { history: true }), aLibrary());
  expect(two?.message).toBe('"wait" and "test" are all marked as history; keep one');
});

test('an invented country has no history of its own', () => {
  const invented = aLibrary({ countries: new Map([['xx', aCountry({ fictional: true })]]) });
  const [first] = checkHistoryOptions(aScenario(), invented);
  expect(first?.message).toBe('an invented country has no history; leave "history" out');
  const without = withOption(0, { history: false });
  expect(checkHistoryOptions({ ...without, beats: without.beats.slice(0, 1) }, invented)).toEqual([]);
});
