import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  CURRENT_FORMAT,
  MIGRATION_STEPS,
  migrateScenario,
} from '../../../src/scenario/migrations/migrate-scenario.ts';
import { parseScenario } from '../../../src/scenario/parse-scenario.ts';
import { scenarioSchema } from '../../../src/scenario/schema.ts';

/** A frozen sample: written in its format once, never edited afterwards. */
const sample = (format: number): string =>
  readFileSync(new URL(`format-${format}.json`, import.meta.url), 'utf8');

test('steps lead from 0 to the current format without a gap', () => {
  expect(MIGRATION_STEPS.map((step) => step.from)).toEqual(
    Array.from({ length: CURRENT_FORMAT }, (_, from) => from),
  );
});

test('every step has a frozen sample and a file of its own', () => {
  const samples = readdirSync(new URL('.', import.meta.url)).filter((name) =>
    /^format-\d+\.json$/.test(name),
  );
  expect(samples.sort()).toEqual(MIGRATION_STEPS.map((step) => `format-${step.from}.json`));
  const files = readdirSync(new URL('../../../src/scenario/migrations', import.meta.url));
  expect(files).toEqual(expect.arrayContaining(MIGRATION_STEPS.map((step) => `from-${step.from}.ts`)));
});

describe.each(MIGRATION_STEPS.map((step) => [step.from] as const))('format %i', (format) => {
  test('becomes a scenario of today', () => {
    const result = migrateScenario(JSON.parse(sample(format)));
    expect(result.ok && scenarioSchema.safeParse(result.value).error?.issues).toBeUndefined();
    expect(result.ok && result.value.format).toBe(CURRENT_FORMAT);
  });

  test('is read like any file', () => {
    expect(parseScenario(sample(format), `format-${format}.json`)).toMatchObject({
      problems: [],
      scenario: { format: CURRENT_FORMAT },
    });
  });

  test('stays as it was', () => {
    const raw: unknown = JSON.parse(sample(format));
    migrateScenario(raw);
    expect(raw).toEqual(JSON.parse(sample(format)));
  });
});

test('format 0 kept the language in names and called options choices', () => {
  const { scenario } = parseScenario(sample(0), 'format-0.json');
  expect(scenario).toMatchObject({
    title: 'A draft',
    tagline: 'From before the first release.',
    language: 'en',
  });
  expect(scenario?.beats[0]?.decision.options.map(({ id }) => id)).toEqual(['wait', 'test', 'cap']);
});

test('strange shapes pass through to the schema', () => {
  for (const beats of [null, 'x', [null], [{ decision: null }], [{ decision: [] }]]) {
    expect(migrateScenario({ format: 0, beats })).toMatchObject({ ok: true, value: { format: 1, beats } });
  }
});

test.each([
  [undefined, 'not-a-scenario'],
  ['text', 'not-a-scenario'],
  [[], 'not-a-scenario'],
  [{}, 'missing-format'],
  [{ format: '1' }, 'unknown-format'],
  [{ format: -1 }, 'unknown-format'],
  [{ format: 0.5 }, 'unknown-format'],
  [{ format: 2 }, 'newer-format'],
])('%j is told plainly', (raw, code) => {
  expect(migrateScenario(raw)).toMatchObject({ ok: false, error: { code } });
});
