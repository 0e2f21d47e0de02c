import { z } from 'zod';
import { checkCountry } from './checks/check-country.ts';
import { checkRecords, type KnownCountries } from './checks/check-records.ts';
import { findTwice } from './checks/find-twice.ts';
import { type CountryFile, countrySchema } from './country-schema.ts';
import { error, type Finding, type Path } from './finding.ts';
import type { Problem } from './problem.ts';
import { locateFinding, parseShape, type Shaped, sortProblems } from './reading/parse-shape.ts';
import { readText } from './reading/read-text.ts';
import { type RecordFile, recordSchema } from './record-schema.ts';
import { type Fact, factSchema } from './schema.ts';
import { splitDocuments } from './split-documents.ts';

const factList = z.array(factSchema).max(500);
const brought = { facts: factList.optional(), records: recordSchema.optional() };
/** A country as in scenarios/countries, with its facts and its record beside its values. */
const countryWithAll = countrySchema.extend(brought);
const bundle = z.strictObject({
  ...brought,
  country: countrySchema.optional(),
  countries: z.array(countrySchema).max(40).optional(),
});

/** What a file for the backtest brings; what is wrong with its names shows only beside all other files. */
export interface ParsedBacktest {
  readonly facts: readonly Fact[];
  readonly countries: readonly CountryFile[];
  readonly records: RecordFile;
  /** What is wrong with its shape. */
  readonly problems: readonly Problem[];
  /** Facts and countries (by id, with the ids of their operators) of the library and of all files. Never throws. */
  check(facts: ReadonlyMap<string, Fact>, countries: KnownCountries): readonly Problem[];
}

/**
 * Reads a file with countries, their dated policies, their records and facts: any of these in the form in which they
 * are shipped, each alone, in one group, or as documents parted by "---". Empty with problems when it is none of
 * these. Never throws.
 */
export function parseBacktest(text: string, file: string): ParsedBacktest {
  const parts = splitDocuments(text).map((part) => parsePart(part, file));
  return {
    facts: parts.flatMap(({ facts }) => facts),
    countries: parts.flatMap(({ countries }) => countries),
    records: parts.flatMap(({ records }) => records),
    problems: parts.flatMap(({ problems }) => problems),
    check: (facts, countries) => parts.flatMap((part) => part.check(facts, countries)),
  };
}

/** The parts of one document with the way to each. */
interface Content {
  readonly facts?: readonly [Path, readonly Fact[]];
  readonly countries: readonly (readonly [Path, CountryFile])[];
  readonly records?: readonly [Path, RecordFile];
}

function parsePart(text: string, file: string): ParsedBacktest {
  const { source, problems } = readText(text, file);
  const raw = source?.value;
  if (!source || problems.length > 0) return nothing(problems);
  if (Array.isArray(raw)) {
    const keys = raw.flatMap((entry) => keysOf(entry));
    if (keys.includes('what'))
      return open(parseShape<RecordFile>(text, file, recordSchema), file, (value) => ({
        countries: [],
        records: [[], value],
      }));
    if (keys.includes('claim'))
      return open(parseShape<Fact[]>(text, file, factList), file, (value) => ({
        countries: [],
        facts: [[], value],
      }));
  } else if (['operators', 'populationMillion', 'iso'].some((key) => keysOf(raw).includes(key))) {
    return open(
      parseShape<z.infer<typeof countryWithAll>>(text, file, countryWithAll),
      file,
      ({ facts, records, ...country }) => ({
        countries: [[[], country]],
        ...(facts && { facts: [['facts'], facts] as const }),
        ...(records && { records: [['records'], records] as const }),
      }),
    );
  } else if (keysOf(raw).length > 0) {
    return open(
      parseShape<z.infer<typeof bundle>>(text, file, bundle),
      file,
      ({ facts, records, country, countries = [] }) => ({
        countries: [
          ...(country ? [[['country'], country] as const] : []),
          ...countries.map((one, index) => [['countries', index], one] as const),
        ],
        ...(facts && { facts: [['facts'], facts] as const }),
        ...(records && { records: [['records'], records] as const }),
      }),
    );
  }
  const message =
    'this is no country, no list of records and no list of facts; docs/backtest-format.md tells what may stand here';
  return nothing([locateFinding(error([], 'wrong-kind', message), file, source.locate)]);
}

function open<T>(shaped: Shaped<T>, file: string, take: (value: T) => Content): ParsedBacktest {
  if (shaped.value === undefined) return nothing(shaped.problems);
  const { facts, countries, records } = take(shaped.value);
  const place = (finding: Finding, path: Path): Problem =>
    locateFinding({ ...finding, path: [...path, ...finding.path] }, file, shaped.locate);
  const twice = findTwice(facts?.[1] ?? [], 'fact').map((finding) => place(finding, facts?.[0] ?? []));
  return {
    facts: facts?.[1] ?? [],
    countries: countries.map(([, country]) => country),
    records: records?.[1] ?? [],
    problems: sortProblems([...shaped.problems, ...twice]),
    check: (known, named) =>
      sortProblems([
        ...countries.flatMap(([path, country]) =>
          checkCountry(country, known).map((finding) => place(finding, path)),
        ),
        ...checkRecords(records?.[1] ?? [], known, named).map((finding) =>
          place(finding, records?.[0] ?? []),
        ),
      ]),
  };
}

function nothing(problems: readonly Problem[]): ParsedBacktest {
  return { facts: [], countries: [], records: [], problems, check: () => [] };
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}
