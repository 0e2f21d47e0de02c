import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts';

test('docs/scenario.schema.json is what the code says', () => {
  const file = readFileSync(new URL('../../docs/scenario.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(file), 'run: npx tsx scripts/scenario-schema.ts').toEqual(
    JSON.parse(JSON.stringify(scenarioJsonSchema())),
  );
});
