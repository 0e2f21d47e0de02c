import { parseArgs } from 'node:util';
import { decodeRun, reportRun } from '../../src/run/index.ts';
import { loadShipped } from '../library/load-scenarios.ts';
import { describeReport } from './describe-report.ts';
import { tellProblem } from './tell-problem.ts';

/** What `replay` prints for its arguments. Throws an Error that a person can act on. */
export function replayCommand(args: readonly string[]): string {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const shelf = loadShipped().scenarios.map(({ scenario }) => scenario);
  // A code that was copied with spaces arrives in pieces.
  const run = decodeRun(positionals.join(' '), shelf);
  if (!run.ok) throw new Error(tellProblem(run.error));
  const report = reportRun(run.value);
  return values.json ? JSON.stringify(report) : describeReport(report);
}
