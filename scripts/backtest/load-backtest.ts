import { type Backtest, runBacktest } from '../../src/analysis/index.ts';
import {
  type CompiledFacts,
  type CountryFile,
  compileCountry,
  compileFact,
  compileRecords,
  type Fact,
  type ParsedBacktest,
  type Problem,
  parseBacktest,
  type RecordFile,
} from '../../src/scenario/index.ts';
import { loadLibrary } from '../library/load-library.ts';
import { readAnyFile } from '../library/read-any-file.ts';

export interface LoadedBacktest {
  /** Absent when a file has an error. */
  readonly backtest?: Backtest;
  /** Every fact of the library and of the files, by id. */
  readonly facts: CompiledFacts;
  /** Everything wrong with the files, the shipped ones included. */
  readonly problems: readonly Problem[];
}

export interface BacktestSources {
  /** Runs with luck for each country. */
  readonly seeds?: number;
  /** In place of the shipped library. */
  readonly folder?: string;
}

/**
 * The backtest over the shipped countries and those of further files. A country, a fact or a record of a file stands in
 * place of the shipped one of that name. Never throws for what stands in the files.
 */
export function loadBacktest(
  files: readonly string[] = [],
  { seeds, folder }: BacktestSources = {},
): LoadedBacktest {
  const { library, records: shipped, problems: broken } = loadLibrary(folder);
  const problems: Problem[] = [...broken];
  const parsed: ParsedBacktest[] = [];
  for (const file of files) {
    const read = readAnyFile(file);
    const found = 'text' in read ? parseBacktest(read.text, file) : undefined;
    problems.push(...('problem' in read ? [read.problem] : (found?.problems ?? [])));
    if (found) parsed.push(found);
    for (const { id, name } of found?.countries.filter(({ fictional }) => fictional) ?? [])
      problems.push(leftOut(file, id, name));
  }
  const facts = new Map<string, Fact>(library.facts);
  const countries = new Map<string, CountryFile>(library.countries);
  for (const one of parsed) {
    for (const fact of one.facts) facts.set(fact.id, fact);
    for (const country of one.countries) countries.set(country.id, country);
  }
  const operators = new Map([...countries].map(([id, country]) => [id, country.operators.map((o) => o.id)]));
  for (const one of parsed) problems.push(...one.check(facts, operators));
  if (problems.some(({ severity }) => severity === 'error')) return { facts: {}, problems };
  const compiled: CompiledFacts = Object.fromEntries([...facts].map(([id, fact]) => [id, compileFact(fact)]));
  const records = parsed.reduce((all, one) => withMore(all, one.records), shipped);
  const backtest = runBacktest(
    [...countries.values()].map(compileCountry),
    compileRecords(records),
    compiled,
    seeds === undefined ? {} : { seeds },
  );
  return { backtest, facts: compiled, problems };
}

/** An entry about the same thing stands in place of the one before. */
function withMore(before: RecordFile, more: RecordFile): RecordFile {
  const about = ({ country, what, quarter, operator, until }: RecordFile[number]): string =>
    [country, what, quarter, operator, until].join(' ');
  const named = new Set(more.map(about));
  return [...before.filter((entry) => !named.has(about(entry))), ...more];
}

function leftOut(file: string, id: string, name: string): Problem {
  const message = `${name} ("${id}") is invented and has no record; it is left out`;
  return { file, line: 1, column: 1, severity: 'warning', code: 'fictional-country', message };
}
