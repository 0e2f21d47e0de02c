/**
 * `npm run -s scenario:chart -- ID [--short]`: writes the statechart of a shipped scenario as JSON, the config that
 * `createMachine` of XState takes and that statechart viewers open. Guards and actions are names with parameters.
 */
import { parseArgs } from 'node:util';
import { chartOf, layOut } from '../src/machine/index.ts';
import { loadScenario } from './library/load-scenarios.ts';

function main(): void {
  const { values, positionals } = parseArgs({
    options: { short: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [id, ...rest] = positionals;
  if (id === undefined || rest.length > 0)
    throw new Error('name one scenario: npm run -s scenario:chart -- ID');
  const scenario = loadScenario(id);
  const length = values.short ? 'short' : 'standard';
  const tables = layOut(scenario, { seed: 0, length, beliefs: {}, attention: scenario.attention });
  console.log(JSON.stringify({ ...chartOf(tables), description: scenario.title }, null, 2));
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
