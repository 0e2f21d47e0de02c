import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type CountryFile,
  type EuropeFile,
  type Fact,
  type Library,
  type Problem,
  parseCountry,
  parseEurope,
  parseFacts,
  parseRecords,
  parseTerms,
  type RecordFile,
  type Term,
} from '../../src/scenario/index.ts';

/** The folder with the shipped scenarios and what they draw on. */
export const SCENARIOS_FOLDER = fileURLToPath(new URL('../../scenarios', import.meta.url));

export interface LoadedLibrary {
  readonly library: Library;
  readonly europe: EuropeFile;
  readonly records: RecordFile;
  /** Everything wrong with the files of the library; nothing of scenarios. */
  readonly problems: readonly Problem[];
  /** Every file that was read. */
  readonly files: readonly string[];
}

/** Reads facts, glossary, countries, Europe and the records. What cannot be read is left out and reported. */
export function loadLibrary(folder: string = SCENARIOS_FOLDER): LoadedLibrary {
  const facts = new Map<string, Fact>();
  const terms = new Map<string, Term>();
  const countries = new Map<string, CountryFile>();
  const problems: Problem[] = [];
  const files: string[] = [];

  const read = (file: string): string => {
    files.push(file);
    return readFileSync(file, 'utf8');
  };
  const add = <T extends { readonly id: string }>(
    to: Map<string, T>,
    entries: readonly T[],
    kind: string,
    file: string,
  ) => {
    for (const entry of entries) {
      if (to.has(entry.id)) {
        const message = `the ${kind} "${entry.id}" also stands in another file; keep one`;
        problems.push({
          file: shown(file),
          line: 1,
          column: 1,
          severity: 'error',
          code: 'duplicate-id',
          message,
        });
      }
      to.set(entry.id, entry);
    }
  };

  for (const file of yamlFilesIn(join(folder, 'facts'))) {
    const parsed = parseFacts(read(file), shown(file));
    problems.push(...parsed.problems);
    add(facts, parsed.facts, 'fact', file);
  }
  for (const file of yamlFilesIn(join(folder, 'glossary'))) {
    const parsed = parseTerms(read(file), shown(file));
    problems.push(...parsed.problems);
    add(terms, parsed.terms, 'term', file);
  }
  for (const file of yamlFilesIn(join(folder, 'countries'))) {
    const parsed = parseCountry(read(file), shown(file), facts);
    problems.push(...parsed.problems);
    if (parsed.country) add(countries, [parsed.country], 'country', file);
  }
  const europeFile = join(folder, 'europe.yaml');
  const europe = existsSync(europeFile) ? parseEurope(read(europeFile), shown(europeFile), facts) : undefined;
  const recordsFile = join(folder, 'records.yaml');
  const records = existsSync(recordsFile)
    ? parseRecords(read(recordsFile), shown(recordsFile), facts)
    : undefined;
  problems.push(...(europe?.problems ?? []), ...(records?.problems ?? []));

  return {
    library: { facts, terms, countries },
    europe: europe?.europe ?? [],
    records: records?.records ?? [],
    problems,
    files,
  };
}

/** The name of a file as people type it: from here where it lies below, else in full. */
export function shown(file: string): string {
  const fromHere = relative(process.cwd(), file);
  return fromHere.startsWith('..') ? file : fromHere;
}

function yamlFilesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}
