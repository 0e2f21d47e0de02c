import { parseArgs } from 'node:util';
import { decodeRun, headerOf, reportRun, scenarioKey } from '../../src/run/index.ts';
import { loadScenario, scenarioIds } from '../library/load-scenarios.ts';
import { describeReport } from './describe-report.ts';
import { tellProblem } from './tell-problem.ts';

/** What `replay` prints for its arguments. Throws an Error that a person can act on. */
export function replayCommand(args: readonly string[]): string {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  // A code that was copied with spaces arrives in pieces.
  const code = positionals.join(' ');
  const key = headerOf(code)?.scenarioKey;
  const shelf = scenarioIds()
    .filter((id) => scenarioKey(id) === key)
    .map((id) => loadScenario(id));
  const run = decodeRun(code, shelf);
  if (!run.ok) throw new Error(tellProblem(run.error));
  const report = reportRun(run.value);
  return values.json ? JSON.stringify(report) : describeReport(report);
}
