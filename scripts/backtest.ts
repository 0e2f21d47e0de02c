/**
 * `npm run -s backtest -- [--json] [--file PATH]…` replays the real policy of each country and holds it against what is
 * on record. `--file`, as often as needed, adds countries with their dated policies and records; the form is told in
 * docs/backtest-format.md. With `--json` one object. What is wrong with a file goes to the error output,
 * `file:line:column severity code message`; then the exit code is 1 and nothing else is printed.
 */
import { parseArgs } from 'node:util';
import { describeBacktest, describeSources } from './backtest/describe-backtest.ts';
import { loadBacktest } from './backtest/load-backtest.ts';
import { describeProblem } from './library/load-scenarios.ts';

const USAGE = 'Usage: npm run -s backtest -- [--json] [--file PATH]…';

function main(args: string[]): number {
  const asked = readArguments(args);
  if (!asked) {
    console.error(USAGE);
    return 1;
  }
  const { backtest, problems } = loadBacktest(asked.files);
  for (const problem of problems) console.error(describeProblem(problem));
  if (!backtest) return 1;
  console.log(
    asked.json
      ? JSON.stringify(backtest, undefined, 2)
      : `${describeBacktest(backtest)}\n\nWhere the record comes from:\n\n${describeSources(backtest)}`,
  );
  return 0;
}

function readArguments(args: string[]): { files: readonly string[]; json: boolean } | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: { json: { type: 'boolean' }, file: { type: 'string', multiple: true } },
    });
    return { files: values.file ?? [], json: values.json ?? false };
  } catch {
    return undefined;
  }
}

process.exitCode = main(process.argv.slice(2));
