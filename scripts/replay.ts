/**
 * `npm run -s replay -- CODE [--json]`: prints the run behind a code, finished or not, with the same words and bytes
 * as `play` printed it. Exits 1 with a message when the code cannot be read or played here.
 */
import { parseArgs } from 'node:util';
import { decodeRun, reportRun } from '../src/run/index.ts';
import { loadShipped } from './library/load-scenarios.ts';
import { describeReport } from './play/describe-report.ts';
import { tellProblem } from './play/tell-problem.ts';

function main(): void {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const shelf = loadShipped().scenarios.map(({ scenario }) => scenario);
  // A code that was copied with spaces arrives in pieces.
  const run = decodeRun(positionals.join(' '), shelf);
  if (!run.ok) throw new Error(tellProblem(run.error));
  const report = reportRun(run.value);
  console.log(values.json ? JSON.stringify(report) : describeReport(report));
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
