/**
 * Writes docs/scenario.schema.json from the schema in the code, for editors. With `--check` it writes nothing and
 * exits 1 when the file is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scenarioJsonSchema } from '../src/scenario/index.ts';

const FILE = fileURLToPath(new URL('../docs/scenario.schema.json', import.meta.url));

const text = `${JSON.stringify(scenarioJsonSchema(), undefined, 2)}\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(FILE, 'utf8') !== text) {
    console.error('docs/scenario.schema.json is out of date; run: npx tsx scripts/scenario-schema.ts');
    process.exitCode = 1;
  }
} else {
  writeFileSync(FILE, text);
}
