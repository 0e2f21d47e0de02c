import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BELIEF_NAMES, type BeliefLevels } from '../../src/model/index.ts';
import {
  type Assignment,
  encodeAssignment,
  LONGEST_ASSIGNMENT,
  MOST_SEATS,
  NO_LIMIT,
  parseAssignment,
  SEEDS,
} from '../../src/run/index.ts';
import { hold } from '../support/hold.ts';

function anAssignment(change: Partial<Assignment> = {}): Assignment {
  return {
    scenario: 'germany-2019',
    version: 1,
    length: 'short',
    chance: 'own',
    practice: false,
    attention: 3,
    beliefs: {},
    language: 'en',
    prediction: true,
    reflection: true,
    sound: false,
    seats: 0,
    ...change,
  };
}

const level = fc.constantFrom<-1 | 1 | undefined>(-1, 1, undefined);
const beliefs = fc
  .array(level, { minLength: BELIEF_NAMES.length, maxLength: BELIEF_NAMES.length })
  .map(
    (levels): BeliefLevels =>
      Object.fromEntries(BELIEF_NAMES.flatMap((name, n) => (levels[n] ? [[name, levels[n]]] : []))),
  );
const assignments: fc.Arbitrary<Assignment> = fc.record({
  scenario: fc.constantFrom('germany-2019', 'united-kingdom-2019', 'x'),
  version: fc.integer({ min: 1, max: 63 }),
  length: fc.constantFrom('standard' as const, 'short' as const),
  chance: fc.oneof(fc.constant('own' as const), fc.integer({ min: 0, max: SEEDS - 1 })),
  practice: fc.boolean(),
  attention: fc.integer({ min: 1, max: NO_LIMIT }),
  beliefs,
  language: fc.constantFrom('en', 'en-GB', 'de'),
  prediction: fc.boolean(),
  reflection: fc.boolean(),
  sound: fc.boolean(),
  seats: fc.integer({ min: 0, max: MOST_SEATS }),
});

describe('an assignment in a link', () => {
  it('comes back as it was set, in few characters', () => {
    hold(
      fc.property(assignments, (assignment) => {
        const text = encodeAssignment(assignment);
        expect(text.length).toBeLessThanOrEqual(LONGEST_ASSIGNMENT);
        expect(parseAssignment(text)).toEqual({ ok: true, value: assignment });
      }),
      200,
    );
  });

  it('can be read by hand, and needs no escapes in an address', () => {
    const text = encodeAssignment(anAssignment({ beliefs: { intent: 1 } }));
    expect(text).toContain('scenario=germany-2019.1&length=short&chance=own&rules=binding&attention=3');
    expect(text).toContain('beliefs=mmmmmhmmmmmmm');
    expect(new URL(`https://school.example/#${text}`).hash).toBe(`#${text}`);
  });

  it('is told apart when any character is another', () => {
    const text = encodeAssignment(anAssignment({ chance: 417 }));
    hold(
      fc.property(fc.nat({ max: text.length - 1 }), fc.constantFrom(...'0a9mh=&.Z'), (at, sign) => {
        const altered = text.slice(0, at) + sign + text.slice(at + 1);
        fc.pre(altered !== text);
        expect(parseAssignment(altered).ok).toBe(false);
      }),
      300,
    );
  });

  it('of a later kind, too long, or empty says which', () => {
    const codeOf = (text: string) => {
      const read = parseAssignment(text);
      return read.ok ? 'fine' : read.error.code;
    };
    expect(codeOf(' ')).toBe('empty');
    expect(codeOf('x'.repeat(LONGEST_ASSIGNMENT + 1))).toBe('too-long');
    expect(codeOf(encodeAssignment(anAssignment()).replace('set=1', 'set=2'))).toBe('newer-format');
    expect(codeOf(encodeAssignment(anAssignment()).replace('short', 'standard'))).toBe('altered');
    expect(codeOf('germany')).toBe('altered');
  });

  it('with right sums but impossible settings names the setting', () => {
    const settingOf = (change: Partial<Assignment>) => {
      const read = parseAssignment(encodeAssignment(anAssignment(change)));
      return !read.ok && read.error.code === 'bad-setting' ? read.error.setting : undefined;
    };
    expect(settingOf({ attention: 7 })).toBe('attention');
    expect(settingOf({ chance: SEEDS })).toBe('chance');
    expect(settingOf({ scenario: '../x' })).toBe('scenario');
    expect(settingOf({ language: '<b>' })).toBe('language');
    expect(settingOf({ language: 'en&seats=1' })).toBe('seats');
    expect(settingOf({ language: 'en&extra=1' })).toBe('extra');
  });

  it('never breaks on anything', () => {
    hold(
      fc.property(fc.string(), (text) => {
        parseAssignment(text);
        parseAssignment(`set=1&${text}&check=000000`);
      }),
      500,
    );
  });
});
