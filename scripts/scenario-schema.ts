/**
 * Writes what is made from the scenario schema in the code: docs/scenario.schema.json for editors, and the tables
 * in docs/scenario-format.md. With `--check` it writes nothing and exits 1 when one is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fieldTables, scenarioJsonSchema } from '../src/scenario/index.ts';

const START = '<!-- made by scripts/scenario-schema.ts: start -->';
const END = '<!-- made by scripts/scenario-schema.ts: end -->';

const docs = (name: string): string => fileURLToPath(new URL(`../docs/${name}`, import.meta.url));

function manual(): string {
  const text = readFileSync(docs('scenario-format.md'), 'utf8');
  const [before, rest = ''] = text.split(START);
  const after = rest.split(END)[1];
  if (after === undefined) throw new Error('docs/scenario-format.md has lost the marks around its tables');
  return `${before}${START}\n\n${fieldTables()}\n\n${END}${after}`;
}

const made = {
  'scenario.schema.json': `${JSON.stringify(scenarioJsonSchema(), undefined, 2)}\n`,
  'scenario-format.md': manual(),
};

for (const [name, text] of Object.entries(made)) {
  if (!process.argv.includes('--check')) {
    writeFileSync(docs(name), text);
  } else if (readFileSync(docs(name), 'utf8') !== text) {
    console.error(`docs/${name} is out of date; run: npx tsx scripts/scenario-schema.ts`);
    process.exitCode = 1;
  }
}
