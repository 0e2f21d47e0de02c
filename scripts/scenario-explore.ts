/**
 * `npm run -s scenario:explore -- ID|FILE [--json] [--sample N]` plays every road of a scenario under 27 sets of beliefs
 * and tells whether it is fair. Exit code 1 when an option is beaten under every belief and not marked as a trap, when
 * a road is best on everything, a factor is not covered, or an inbox is one-sided. With --sample only that many
 * roads are played: a quick look, which may miss an option that is seldom on the frontier.
 */
import { parseArgs } from 'node:util';
import { describeExploration } from './explore/describe-exploration.ts';
import { exploreScenario } from './explore/explore-scenario.ts';
import { findUnfairness } from './explore/find-unfairness.ts';
import { readForExplore } from './explore/read-for-explore.ts';

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, sample: { type: 'string' } },
  });
  const [idOrFile] = positionals;
  if (idOrFile === undefined) throw new Error('name a scenario or a file: npm run -s scenario:explore -- ID');
  const sample = values.sample === undefined ? undefined : Number(values.sample);
  if (sample !== undefined && !(Number.isInteger(sample) && sample > 0)) {
    throw new Error(`--sample takes a whole number of roads, not "${values.sample}"`);
  }
  const begin = process.cpuUsage();
  const report = exploreScenario(readForExplore(idOrFile), sample === undefined ? {} : { sample });
  const unfair = findUnfairness(report);
  const { user, system } = process.cpuUsage(begin);
  const processorSeconds = Math.round((user + system) / 1e4) / 100;
  if (values.json) {
    console.log(JSON.stringify({ ...report, unfair, isFair: unfair.length === 0, processorSeconds }));
  } else {
    console.log(describeExploration(report, unfair));
    console.log(`${processorSeconds} seconds of processor time`);
  }
  return unfair.length > 0 ? 1 : 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
