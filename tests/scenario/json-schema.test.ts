import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldTables } from '../../src/scenario/field-tables.ts';
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts';

test('docs/scenario.schema.json is what the code says', () => {
  const file = readFileSync(new URL('../../docs/scenario.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(file), 'run: npx tsx scripts/scenario-schema.ts').toEqual(
    JSON.parse(JSON.stringify(scenarioJsonSchema())),
  );
});

test('the tables in docs/scenario-format.md are what the code says', () => {
  const manual = readFileSync(new URL('../../docs/scenario-format.md', import.meta.url), 'utf8');
  expect(manual.includes(fieldTables()), 'run: npx tsx scripts/scenario-schema.ts').toBe(true);
});
