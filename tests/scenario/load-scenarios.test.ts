import { expect, test } from 'vitest';
import {
  describeProblem,
  loadCountries,
  loadFacts,
  loadScenario,
  loadShipped,
  loadShippedScenario,
} from '../../scripts/library/load-scenarios.ts';
import { aScenariosFolder } from './a-folder.ts';

test('what ships is free of errors', () => {
  const { problems, scenarios } = loadShipped();
  expect(problems.filter(({ severity }) => severity === 'error').map(describeProblem)).toEqual([]);
  expect(scenarios.map(({ card }) => card.id)).toContain('germany-2019');
});

test('every fact that a shipped scenario names is in its facts', () => {
  for (const { scenario, facts } of loadShipped().scenarios) {
    const named = [...JSON.stringify(scenario).matchAll(/"facts?":(\[[^\]]*\])/g)].flatMap(([, list]) =>
      JSON.parse(list ?? '[]'),
    );
    expect(named.length).toBeGreaterThan(scenario.kind === 'tutorial' ? 30 : 100);
    expect(named.filter((id: string) => !facts[id])).toEqual([]);
  }
});

test('a folder of ones own', () => {
  const folder = aScenariosFolder();
  expect(loadScenario('sample-2019', folder).title).toBe('A sample');
  expect(Object.keys(loadShippedScenario('sample-2019', folder).facts)).toEqual(['old-fact']);
  expect(Object.keys(loadFacts(folder))).toEqual(['old-fact']);
  expect(Object.keys(loadCountries(folder))).toEqual(['xx']);
});

test('what is not there or not right is told', () => {
  expect(() => loadScenario('germoney')).toThrow('there is no scenario "germoney"; there are: ');
  const folder = aScenariosFolder({ country: 'yy' });
  expect(() => loadScenario('sample-2019', folder)).toThrow(
    /has errors:\n.*scenario\.yaml:5:10 error unknown-country/,
  );
  const misplaced = loadShipped(aScenariosFolder({ id: 'other' }));
  expect(misplaced.problems).toMatchObject([{ code: 'id-not-folder' }]);
  expect(misplaced.scenarios).toEqual([]);
});
