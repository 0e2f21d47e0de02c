import { parseArgs } from 'node:util';
import { chartOf, layOut } from '../../src/machine/index.ts';
import { loadScenario } from '../library/load-scenarios.ts';

/** What `scenario:chart` prints for its arguments. Throws an Error that a person can act on. */
export function chartCommand(args: readonly string[]): string {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { short: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [id, ...rest] = positionals;
  if (id === undefined || rest.length > 0)
    throw new Error('name one scenario: npm run -s scenario:chart -- ID');
  const scenario = loadScenario(id);
  const length = values.short ? 'short' : 'standard';
  const tables = layOut(scenario, { seed: 0, length, beliefs: {}, attention: scenario.attention });
  return JSON.stringify({ ...chartOf(tables), description: scenario.title }, null, 2);
}
