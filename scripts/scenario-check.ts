/**
 * `npm run -s scenario:check -- FILE…` prints one line for each problem of scenario files, wherever they lie:
 * `file:line:column severity code message`. Exit code 1 when there is an error, else 0. Without a file it checks
 * all shipped scenarios and the facts, terms and countries that they draw on.
 * With `--measure` it also prints length and reading level of each file that has the right shape.
 */
import {
  checkScenarioText,
  type Library,
  measureScenario,
  type Problem,
  type ScenarioFile,
} from '../src/scenario/index.ts';
import { loadLibrary, shown } from './library/load-library.ts';
import { describeProblem, scenarioFile, scenarioIds } from './library/load-scenarios.ts';
import { readAnyFile } from './library/read-any-file.ts';

interface Checked {
  readonly scenario?: ScenarioFile;
  readonly problems: readonly Problem[];
}

function checkFile(file: string, library: Library): Checked {
  const read = readAnyFile(file);
  return 'text' in read ? checkScenarioText(read.text, file, library) : { problems: [read.problem] };
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
