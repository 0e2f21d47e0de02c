/**
 * `npm run -s scenario:check -- FILE…` prints one line for each problem of scenario files, wherever they lie:
 * `file:line:column severity code message`. Exit code 1 when there is an error, else 0. Without a file it checks
 * all shipped scenarios and the facts, terms and countries that they draw on.
 * With `--measure` it also prints length and reading level of each file that has the right shape.
 */
import { readFileSync, statSync } from 'node:fs';
import {
  checkScenarioText,
  type Library,
  measureScenario,
  type Problem,
  type ScenarioFile,
} from '../src/scenario/index.ts';
import { loadLibrary, shown } from './library/load-library.ts';
import { describeProblem, scenarioFile, scenarioIds } from './library/load-scenarios.ts';

/** Far above what the reader takes, and far below what would fill the memory. */
const MOST_BYTES = 8_000_000;

interface Checked {
  readonly scenario?: ScenarioFile;
  readonly problems: readonly Problem[];
}

function checkFile(file: string, library: Library): Checked {
  const refuse = (code: string, message: string): Checked => ({
    problems: [{ file, line: 1, column: 1, severity: 'error', code, message }],
  });
  let bytes: Buffer;
  try {
    if (!statSync(file).isFile()) return refuse('unreadable', 'this is not a file; name a scenario file');
    if (statSync(file).size > MOST_BYTES)
      return refuse('too-large', 'the file is far larger than a scenario can be');
    bytes = readFileSync(file);
  } catch (cause) {
    return refuse('unreadable', `the file cannot be read: ${reasonOf(cause)}`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse('not-utf-8', 'the file is not text in UTF-8; save it with that encoding');
  }
  return checkScenarioText(text, file, library);
}

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT') return 'there is no such file; check the name';
  if (code === 'EACCES') return 'reading it is not allowed; change its permissions';
  return String(code ?? 'unknown reason');
}

function main(args: readonly string[]): number {
  const files = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.filter((arg) => arg.startsWith('--') && arg !== '--measure');
  if (unknown.length > 0) {
    console.error('Usage: npm run -s scenario:check -- [--measure] [FILE…]');
    return 1;
  }
  const { library, problems } = loadLibrary();
  let failed = false;
  const print = (problem: Problem): void => {
    failed ||= problem.severity === 'error';
    console.log(describeProblem(problem));
  };
  // Without files: everything that ships, and what it draws on.
  if (files.length === 0) for (const problem of problems) print(problem);
  for (const file of files.length > 0 ? files : scenarioIds().map((id) => shown(scenarioFile(id)))) {
    const checked = checkFile(file, library);
    for (const problem of checked.problems) print(problem);
    if (checked.scenario && args.includes('--measure')) printMeasures(file, checked.scenario);
  }
  return failed ? 1 : 0;
}

function printMeasures(file: string, scenario: ScenarioFile): void {
  const { words, grade, standard, short } = measureScenario(scenario);
  const version = ({ words: read, minutes }: typeof standard): string =>
    `${read} words read by one player, ${minutes.toFixed(1)} minutes`;
  const level = Number.isNaN(grade) ? 'not measured' : grade.toFixed(1);
  console.log(`${file} ${words} words in all, reading grade ${level}`);
  console.log(`${file} standard version: ${version(standard)}`);
  console.log(`${file} short version: ${version(short)}`);
}

process.exitCode = main(process.argv.slice(2));
