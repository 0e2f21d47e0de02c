import { parseArgs } from 'node:util';
import { NO_LIMIT, reportRun, SEEDS } from '../../src/run/index.ts';
import { loadScenario } from '../library/load-scenarios.ts';
import { describeReport } from './describe-report.ts';
import { type Choices, playThrough } from './play-through.ts';
import { readBeliefs } from './read-beliefs.ts';

/** What `play` prints for its arguments. Throws an Error that a person can act on. */
export function playCommand(args: readonly string[]): string {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scenario: { type: 'string' },
      seed: { type: 'string', default: '1' },
      choices: { type: 'string' },
      random: { type: 'boolean', default: false },
      length: { type: 'string', default: 'standard' },
      beliefs: { type: 'string', default: '' },
      json: { type: 'boolean', default: false },
    },
  });
  if (values.scenario === undefined) throw new Error('name a scenario with --scenario ID');
  const seed = Number(values.seed);
  if (!/^\d+$/.test(values.seed) || seed >= SEEDS) {
    throw new Error(`--seed takes a whole number from 0 to ${SEEDS - 1}, not "${values.seed}"`);
  }
  const { length } = values;
  if (length !== 'standard' && length !== 'short') {
    throw new Error(`--length takes "standard" or "short", not "${length}"`);
  }
  if (values.random && values.choices !== undefined) throw new Error('take either --choices or --random');
  const choices: Choices = values.random
    ? 'random'
    : (values.choices?.split(',').map((name) => name.trim()) ?? 'history');
  const scenario = loadScenario(values.scenario);
  const attention = Math.min(NO_LIMIT, scenario.attention);
  const start = { seed, length, practice: false, beliefs: readBeliefs(values.beliefs), attention } as const;
  const report = reportRun(playThrough(scenario, start, choices));
  return values.json ? JSON.stringify(report) : describeReport(report);
}
