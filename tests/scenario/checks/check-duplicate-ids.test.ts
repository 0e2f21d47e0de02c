import { expect, test } from 'vitest';
import { checkDuplicateIds } from '../../../src/scenario/checks/check-duplicate-ids.ts';
import { aScenario, withBeat, withOption } from '../../support/a-scenario.ts';
import { codes } from './codes.ts';

test('every id once', () => {
  expect(checkDuplicateIds(aScenario())).toEqual([]);
});

test('the second of two is reported', () => {
  const check = (scenario = aScenario()) => codes(checkDuplicateIds(scenario));
  expect(check(withOption(2, { id: 'wait' }))).toEqual(['beats.0.decision.options.2.id duplicate-id']);
  expect(check(withBeat(3, () => ({ id: 'first' })))).toEqual(['beats.3.id duplicate-id']);
  expect(
    check(withBeat(1, (beat) => ({ inbox: beat.inbox.map((item) => ({ ...item, id: 'first-open' })) }))),
  ).toHaveLength(3);
  expect(check(aScenario({ glossary: ['core', 'core'] }))).toEqual(['glossary.1 duplicate-id']);
  const { events } = aScenario();
  expect(check(aScenario({ events: [...events, ...events] }))).toEqual(['events.1.id duplicate-id']);
});
