import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBacktest } from '../../src/scenario/index.ts';
import { aFact } from '../support/a-scenario.ts';

const MANUAL = readFileSync(new URL('../../docs/backtest-format.md', import.meta.url), 'utf8');
const EXAMPLE = /<!-- begin example -->\n```yaml\n([\s\S]*?)```/.exec(MANUAL)?.[1] ?? '';
const FACTS = new Map([['old-fact', aFact()]]);
const COUNTRIES = new Map([['zz', ['one', 'two']]]);

const parse = (text: string) => parseBacktest(text, 'zz.yaml');
/** Every problem of a text, as "line:column code". */
function problemsOf(text: string): readonly string[] {
  const parsed = parse(text);
  return [...parsed.problems, ...parsed.check(FACTS, COUNTRIES)].map(
    ({ line, column, code }) => `${line}:${column} ${code}`,
  );
}
const record = (entry: string): string => `- { country: zz, ${entry} }\n`;

describe('a file for the backtest', () => {
  it('is one country with its record and its facts, as the manual shows it', () => {
    const { facts, countries, records, problems, check } = parse(EXAMPLE);
    expect(problems).toEqual([]);
    expect(countries.map(({ id }) => id)).toEqual(['zz']);
    expect(records).toHaveLength(3);
    expect(check(new Map(facts.map((fact) => [fact.id, fact])), COUNTRIES)).toEqual([]);
  });

  it('may hold its parts as a group, alone, or as documents that keep their lines', () => {
    const law = 'what: law, quarter: 2020Q1, value: 1, levers: { scrutiny: 1 }';
    expect(parse(`records:\n  ${record(law)}`).records).toHaveLength(1);
    expect(parse(record(law)).records).toHaveLength(1);
    const documents = `# two\n---\n${record(law)}---\n${record('what: bill')}`;
    expect(parse(documents).records).toHaveLength(2);
    expect(problemsOf(documents)).toEqual(['5:3 missing']);
  });

  it('may point at facts that it brings, and at no unknown ones', () => {
    expect(problemsOf(record('what: bill, value: 3, fact: [old-fact]'))).toEqual([]);
    expect(problemsOf(record('what: bill, value: 3, fact: [new-fact]'))).toEqual(['1:47 unknown-fact']);
  });

  it.each([
    ['value: 66, what: cover, quarter: 2021Q4', 'not-a-share'],
    ['what: cover, value: 0.66', 'missing'],
    ['what: bill', 'missing'],
    ['what: bill, low: 9, high: 3', 'low-above-high'],
    ['what: bill, value: 9, high: 13', 'two-figures'],
    ['what: bill, value: -1', 'too-small'],
    ['what: reprisal, value: 0.5', 'not-yes-or-no'],
    ['what: law, value: 1, quarter: 2020Q1', 'missing'],
    ['what: bill, value: 1, levers: { scrutiny: 1 }', 'needless'],
    ['what: bill, value: 1, operator: three', 'unknown-operator'],
    ['what: bil, value: 1', 'unknown-word'],
  ])('tells what is wrong with { %s }', (entry, code) => {
    const problems = problemsOf(record(entry));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^1:\\d+ ${code}$`));
  });

  it('knows no record of a country that is not there, nor a bill of the Union', () => {
    expect(problemsOf('- { country: yy, what: bill, value: 1 }')).toEqual(['1:14 unknown-country']);
    expect(problemsOf('- { country: eu, what: bill, value: 1 }')).toEqual(['1:24 not-of-the-union']);
  });

  it.each([
    ['nothing', ''],
    ['marks alone', '---\n---\n'],
    ['a number', '42'],
    ['an empty list', '[]'],
    ['a list of numbers', '- 1\n- 2'],
    ['an empty group', '{}'],
    ['an open bracket', 'a: ['],
    ['an anchor', '&a [*a]'],
    ['a name with powers', '__proto__: { operators: [] }'],
    ['another one', 'constructor: 1'],
    ['operators that are none', 'operators: 3'],
    ['parts of the wrong kind', 'facts: 3\ncountry: 4\nrecords: 5'],
    ['a deep hole', '[\n'.repeat(200)],
    ['too many documents', '---\n- 1\n'.repeat(500)],
  ])('has problems with places, and throws nothing, for %s', (_, text) => {
    const parsed = parse(text);
    expect(parsed.problems.length).toBeGreaterThan(0);
    for (const { line, column } of parsed.problems) expect(line * column).toBeGreaterThan(0);
    expect(parsed.countries).toEqual([]);
  });
});
