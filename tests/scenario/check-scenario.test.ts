import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkScenario, checkScenarioText } from '../../src/scenario/check-scenario.ts';
import { aLibrary, aScenario } from '../support/a-scenario.ts';

test('nothing is wrong with the sample', () => {
  expect(checkScenario(aScenario(), aLibrary())).toEqual([]);
});

test('a check finds its line and column', () => {
  const text = stringify(aScenario({ country: 'yy' }));
  const { scenario, problems } = checkScenarioText(text, 'a.yaml', aLibrary());
  expect(scenario?.country).toBe('yy');
  expect(problems).toEqual([
    {
      file: 'a.yaml',
      line: 5,
      column: 10,
      severity: 'error',
      code: 'unknown-country',
      message: 'there is no country "yy"; correct the name or add what it stands for',
    },
  ]);
});

test('the same file as JSON says the same', () => {
  const text = JSON.stringify(aScenario({ country: 'yy' }), undefined, 2);
  const { problems } = checkScenarioText(text, 'a.json', aLibrary());
  expect(problems.map(({ line, column, code }) => [line, column, code])).toEqual([
    [6, 14, 'unknown-country'],
  ]);
});

test('problems come in the order of the file', () => {
  const text = stringify(aScenario({ country: 'yy', glossary: ['x'], voices: {} }));
  const { problems } = checkScenarioText(text, 'a.yaml', aLibrary());
  expect(problems.length).toBeGreaterThan(10);
  const lines = problems.map(({ line }) => line);
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
});
