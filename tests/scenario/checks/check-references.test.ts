import { expect, test } from 'vitest';
import { checkReferences } from '../../../src/scenario/checks/check-references.ts';
import { aLibrary, anItem, aScenario, withBeat, withOption } from '../../support/a-scenario.ts';
import { codes } from './codes.ts';

const check = (scenario = aScenario()) => codes(checkReferences(scenario, aLibrary()));

test('what exists is fine', () => {
  expect(check()).toEqual([]);
});

test('a voice in the inbox, at the table and beside an option', () => {
  expect(check(withBeat(0, (beat) => ({ inbox: [anItem({ voice: 'agenci' }), ...beat.inbox] })))).toEqual([
    'beats.0.inbox.0.voice unknown-voice',
  ]);
  expect(check(withOption(1, { for: { voice: 'nobody', says: 'Hm.' } }))).toEqual([
    'beats.0.decision.options.1.for.voice unknown-voice',
  ]);
});

test('the slip is named', () => {
  const [found] = checkReferences(withOption(1, { against: { voice: 'finanec', says: 'Hm.' } }), aLibrary());
  expect(found?.message).toBe('there is no voice "finanec"; did you mean "finance"?');
});

test('facts everywhere', () => {
  expect(check(withBeat(1, () => ({ facts: ['old-fact', 'no-fact'] })))).toEqual([
    'beats.1.facts.1 unknown-fact',
  ]);
  expect(check(withBeat(1, () => ({ history: { text: 'So.', facts: ['no-fact'] } })))).toEqual([
    'beats.1.history.facts.0 unknown-fact',
  ]);
  const item = anItem({ since: ['no-fact'] });
  expect(check(withBeat(0, (beat) => ({ inbox: [item, ...beat.inbox] })))).toEqual([
    'beats.0.inbox.0.since.0 unknown-fact',
  ]);
  const history = { ...aScenario().history, timeline: [{ date: '2019', text: 'So.', facts: ['no-fact'] }] };
  expect(check(aScenario({ history }))).toEqual(['history.timeline.0.facts.0 unknown-fact']);
});

test('terms and country', () => {
  expect(check(aScenario({ glossary: ['edge'] }))).toEqual(['glossary.0 unknown-term']);
  expect(check(withBeat(2, () => ({ terms: ['edge'] })))).toEqual(['beats.2.terms.0 unknown-term']);
  expect(check(aScenario({ country: 'zz' }))).toEqual(['country unknown-country']);
});

test('a chosen option, however deep the condition', () => {
  const [event] = aScenario().events;
  const when = { any: [{ not: { chose: ['first/wait', 'first/nap'] } }] };
  expect(check(aScenario({ events: event ? [{ ...event, when }] : [] }))).toEqual([
    'events.0.when.any.0.not.chose.1 unknown-option',
  ]);
});
