import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { aScenario } from '../support/a-scenario.ts';

const sample = stringify(aScenario());

/** What is said about the sample after one change to its text. */
function problemsAfter(from: string | RegExp, to: string): string[] {
  expect(sample).toMatch(from);
  const { scenario, problems } = parseScenario(sample.replace(from, to), 'a.yaml');
  expect(scenario).toBeUndefined();
  return problems.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`);
}

test('the sample is read as it was written', () => {
  const { scenario, problems } = parseScenario(sample, 'a.yaml');
  expect(problems).toEqual([]);
  expect(scenario).toEqual(aScenario());
});

test('JSON is read too', () => {
  expect(parseScenario(JSON.stringify(aScenario()), 'a.json').scenario).toEqual(aScenario());
});

test('a byte order mark and Windows line ends do no harm', () => {
  expect(parseScenario(`\ufeff${sample.replaceAll('\n', '\r\n')}`, 'a.yaml').problems).toEqual([]);
});

describe('says what is wrong, where, and what to do', () => {
  test.each<[string, string | RegExp, string, string]>([
    [
      'a key with a slip',
      /levers: \{\}/,
      'levrs: {}',
      '118:11 unknown-key unknown key "levrs"; did you mean "levers"?',
    ],
    [
      'an unknown key',
      'seat: Minister',
      'chair: Minister',
      '8:1 unknown-key unknown key "chair"; known here: format, id,',
    ],
    ['a missing key', /^seat: Minister\n/m, '', '1:1 missing "seat" is missing; add text'],
    [
      'a wrong word',
      'side: access',
      'side: acces',
      ':15 unknown-word "side" is "acces"; did you mean "access"?',
    ],
    [
      'a number for text',
      'seat: Minister',
      'seat: 5',
      '8:7 wrong-kind "seat" must be text, not 5; put it in quotes',
    ],
    [
      'text for a number',
      'version: 1',
      'version: one',
      '3:10 wrong-kind "version" must be a number, not "one"',
    ],
    ['an empty value', 'seat: Minister', 'seat:', '8:1 wrong-kind "seat" must be text, not empty'],
    ['too much', 'version: 1', 'version: 64', '3:10 too-large "version" is 64; it must be at most 63'],
    ['too little', 'attention: 2', 'attention: 0', ':12 too-small "attention" is 0; it must be at least 1'],
    [
      'a long line',
      'seat: Minister',
      `seat: ${'x'.repeat(91)}`,
      '8:7 too-large "seat" has 91 characters; at most 90 fit',
    ],
    ['an empty text', 'seat: Minister', "seat: '  '", '8:7 too-small "seat" is empty'],
    [
      'a bad quarter',
      'quarter: 2019Q1',
      'quarter: 2019Q5',
      'wrong-form "quarter" is "2019Q5"; it must be a quarter such as 2019Q3',
    ],
    [
      'a bad id',
      'id: sample-2019',
      'id: Sample 2019',
      '2:5 wrong-form "id" is "Sample 2019"; it must be small letters',
    ],
    [
      'a bad name',
      /^ {2}finance:$/m,
      '  Finance one:',
      ':3 wrong-name "Finance one" cannot be a name here: small letters',
    ],
    [
      'an unknown indicator',
      'exposure:',
      'exposr:',
      'unknown-key unknown key "exposr"; did you mean "exposure"?',
    ],
    [
      'a list that is too short',
      /reasons:[\s\S]*?(?=beats:)/,
      'reasons: []\n',
      'too-small "reasons" has 0 entries; at least 4 must stand here',
    ],
    [
      'a key twice',
      'seat: Minister',
      'seat: Minister\nseat: Other',
      '9:1 duplicate-key "seat" stands here twice; keep one',
    ],
    [
      'a reserved name',
      'seat: Minister',
      '__proto__: Minister',
      '8:1 reserved-name "__proto__" cannot be used as a name',
    ],
    ['HTML', 'seat: Minister', 'seat: Mini<b>ster', '8:11 html text is plain text'],
    ['HTML in a key', 'seat: Minister', '"<b>": Minister', '8:2 html text is plain text'],
    ['a closing tag', 'seat: Minister', 'seat: "a </p"', '8:10 html'],
    ['a control character', 'seat: Minister', 'seat: "Mini\\x07ster"', '8:7 control-character'],
    ['a line separator', 'seat: Minister', 'seat: "Mini\\u2028ster"', '8:7 control-character'],
    ['an override of direction', 'seat: Minister', 'seat: Mini\u202ester', '8:11 direction-override'],
    ['an invisible character', 'seat: Minister', 'seat: Mini\u200bster', '8:11 invisible-character'],
    ['half a character', 'seat: Minister', 'seat: "Mini\\ud800ster"', '8:7 broken-character'],
    ['an anchor', 'seat: Minister', 'seat: &a Minister', '8:7 anchor'],
    ['an alias', 'seat: Minister', 'seat: *a', '8:7 alias'],
    ['a tag', 'seat: Minister', 'seat: !!str Minister', '8:7 tag'],
    ['code in a tag', 'seat: Minister', 'seat: !!js/function "function () {}"', '8:7 tag'],
    ['a directive', /^/, '%YAML 1.1\n---\n', '1:1 directive'],
    ['two documents', /$/, '\n---\na: b\n', 'not-yaml a line "---" starts a second document'],
    [
      'a colon in a line',
      'seat: Minister',
      'seat: Minister: first',
      '8:7 not-yaml a second ": " stands in this line',
    ],
    ['an open quote', 'seat: Minister', 'seat: "Minister', 'not-yaml'],
    ['a tab', 'seat: Minister', 'seat:\n\tMinister', 'not-yaml'],
    [
      'a newer format',
      'format: 1',
      'format: 2',
      '1:9 newer-format this file has format 2, made for a newer version',
    ],
    [
      'no format',
      /^format: 1\n/,
      '',
      '1:1 missing-format "format" is missing; make "format: 1" the first line',
    ],
    ['a strange format', 'format: 1', 'format: first', '1:9 unknown-format'],
  ])('%s', (_name, from, to, expected) => {
    expect(problemsAfter(from, to)).toContainEqual(expect.stringContaining(expected));
  });

  test.each([
    ['', 'empty'],
    ['# nothing\n', 'empty'],
    ['just words', 'not-a-scenario'],
    ['- a\n- b', 'not-a-scenario'],
    ['null', 'not-a-scenario'],
    ['\u0000', 'not-a-scenario'],
  ])('%j', (text, code) => {
    const { scenario, problems } = parseScenario(text, 'a.yaml');
    expect(scenario).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toContain(code);
  });

  test('everything at once', () => {
    const text = sample.replace('seat: Minister', 'chair: M<i>nister').replace('version: 1', 'version: 99');
    const { problems } = parseScenario(text, 'a.yaml');
    expect(problems.map(({ code }) => code).sort()).toEqual(['html', 'missing', 'too-large', 'unknown-key']);
  });
});

test('a "<" that starts no tag is only a sign', () => {
  const { problems } = parseScenario(sample.replace('seat: Minister', 'seat: a < b, 3 <4, <3'), 'a.yaml');
  expect(problems).toEqual([]);
});

test('a key named after the prototype changes nothing', () => {
  parseScenario(
    '{"format": 1, "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
    'a',
  );
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
