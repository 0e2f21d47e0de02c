import { expect, test } from 'vitest';
import { checkDates } from '../../../src/scenario/checks/check-dates.ts';
import { aFact, aLibrary, aScenario, withBeat } from '../../support/a-scenario.ts';
import { codes } from './codes.ts';

/** The sample's only fact, dated so. */
const known = (date: string) => aLibrary({ facts: new Map([['old-fact', aFact({ date })]]) });

test('known by then', () => {
  expect(checkDates(aScenario(), known('2019-03-31'))).toEqual([]);
});

test('a bare year counts as its end', () => {
  const found = codes(
    checkDates(
      withBeat(0, (beat) => ({ inbox: beat.inbox.slice(0, 1) })),
      known('2019'),
    ),
  );
  expect(found.slice(0, 2)).toEqual([
    'beats.0.facts.0 fact-too-late',
    'beats.0.inbox.0.facts.0 fact-too-late',
  ]);
  expect(found).not.toContainEqual(expect.stringContaining('beats.3'));
});

test('one day after the quarter is too late', () => {
  const found = codes(checkDates(aScenario({ events: [] }), known('2019-04-01')));
  expect(found).toHaveLength(4);
  expect(found.every((line) => line.startsWith('beats.0.'))).toBe(true);
});

test('an event may come before its fact was known', () => {
  expect(codes(checkDates(aScenario({ beats: [] }), known('2020-01')))).toEqual([
    'events.0.facts.0 fact-too-late (warning)',
  ]);
});
