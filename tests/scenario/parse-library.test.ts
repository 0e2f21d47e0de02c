import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import {
  parseCountry,
  parseEurope,
  parseFacts,
  parseRecords,
  parseTerms,
} from '../../src/scenario/parse-library.ts';
import { aCountry, aFact, aTerm } from '../support/a-scenario.ts';

const known = new Map([['old-fact', aFact()]]);

test('facts', () => {
  expect(parseFacts(stringify([aFact()]), 'f.yaml')).toEqual({ facts: [aFact()], problems: [] });
  expect(parseFacts(stringify([aFact(), aFact()]), 'f.yaml').problems).toMatchObject([
    { line: 11, column: 7, code: 'duplicate-id' },
  ]);
  expect(parseFacts('- id: x', 'f.yaml').facts).toEqual([]);
});

test('a year as a number is a publication date', () => {
  const text = stringify([aFact()]).replace('published: "2018"', 'published: 2018');
  expect(parseFacts(text, 'f.yaml').facts[0]?.source.published).toBe('2018');
});

test('an address that could run code is refused', () => {
  const source = { ...aFact().source, url: 'javascript:alert(1)' };
  expect(parseFacts(stringify([aFact({ source })]), 'f.yaml').problems).toMatchObject([
    { code: 'wrong-form' },
  ]);
});

test('terms', () => {
  expect(parseTerms(stringify([aTerm()]), 't.yaml')).toEqual({ terms: [aTerm()], problems: [] });
  expect(parseTerms(stringify([aTerm(), aTerm()]), 't.yaml').problems).toMatchObject([
    { code: 'duplicate-id' },
  ]);
});

test('a country', () => {
  expect(parseCountry(stringify(aCountry()), 'xx.yaml', known)).toEqual({
    country: aCountry(),
    problems: [],
  });
  expect(
    parseCountry(stringify(aCountry({ trust0: { value: 101 } })), 'xx.yaml', known).problems,
  ).toMatchObject([{ code: 'too-large', message: '"value" is 101; it must be at most 100' }]);
  expect(
    parseCountry(stringify(aCountry({ trust0: { value: 50 } })), 'xx.yaml', known).problems,
  ).toMatchObject([{ code: 'missing-source' }]);
});

test('Europe and the records', () => {
  const europe =
    '- { iso: XX, name: Samplia, stances: [{ from: 2019Q1, stance: access, fact: [old-fcat] }] }';
  expect(parseEurope(europe, 'e.yaml', known).problems).toMatchObject([{ line: 1, code: 'unknown-fact' }]);
  const records = '- { country: xx, what: bill, low: 1, high: 2, fact: [old-fact, no-fact] }';
  expect(parseRecords(records, 'r.yaml', known).problems).toMatchObject([
    { line: 1, column: 64, code: 'unknown-fact' },
  ]);
});
