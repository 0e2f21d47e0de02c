import { z } from 'zod';
import { checkCountry } from './checks/check-country.ts';
import { checkEurope } from './checks/check-europe.ts';
import { checkRecords } from './checks/check-records.ts';
import { findTwice } from './checks/find-twice.ts';
import { type CountryFile, countrySchema } from './country-schema.ts';
import { type EuropeFile, europeSchema } from './europe-schema.ts';
import type { Problem } from './problem.ts';
import { locateFinding, parseShape, sortProblems } from './reading/parse-shape.ts';
import { type RecordFile, recordSchema } from './record-schema.ts';
import { type Fact, factSchema, type Term, termSchema } from './schema.ts';

const factList = z.array(factSchema).max(500);
const termList = z.array(termSchema).max(200);

export interface ParsedFacts {
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
}

export interface ParsedTerms {
  readonly terms: readonly Term[];
  readonly problems: readonly Problem[];
}

export interface ParsedCountry {
  readonly country?: CountryFile;
  readonly problems: readonly Problem[];
}

/** A file of facts. Empty with problems when the text is not one. Never throws. */
export function parseFacts(text: string, file: string): ParsedFacts {
  const { value, problems, locate } = parseShape<Fact[]>(text, file, factList);
  const twice = findTwice(value ?? [], 'fact').map((found) => locateFinding(found, file, locate));
  return { facts: value ?? [], problems: sortProblems([...problems, ...twice]) };
}

/** A file of the glossary. Empty with problems when the text is not one. Never throws. */
export function parseTerms(text: string, file: string): ParsedTerms {
  const { value, problems, locate } = parseShape<Term[]>(text, file, termList);
  const twice = findTwice(value ?? [], 'term').map((found) => locateFinding(found, file, locate));
  return { terms: value ?? [], problems: sortProblems([...problems, ...twice]) };
}

/** A file of one country, held against the facts that it points at. Never throws. */
export function parseCountry(text: string, file: string, facts: ReadonlyMap<string, Fact>): ParsedCountry {
  const { value, problems, locate } = parseShape<CountryFile>(text, file, countrySchema);
  const found = value
    ? checkCountry(value, facts).map((finding) => locateFinding(finding, file, locate))
    : [];
  return { ...(value ? { country: value } : {}), problems: sortProblems([...problems, ...found]) };
}

export interface ParsedEurope {
  readonly europe?: EuropeFile;
  readonly problems: readonly Problem[];
}

/** The stances of the states of Europe, held against the facts that they point at. Never throws. */
export function parseEurope(text: string, file: string, facts: ReadonlyMap<string, Fact>): ParsedEurope {
  const { value, problems, locate } = parseShape<EuropeFile>(text, file, europeSchema);
  const found = value ? checkEurope(value, facts).map((finding) => locateFinding(finding, file, locate)) : [];
  return { ...(value ? { europe: value } : {}), problems: sortProblems([...problems, ...found]) };
}

export interface ParsedRecords {
  readonly records?: RecordFile;
  readonly problems: readonly Problem[];
}

/** What really came of it, held against the facts that it points at. Never throws. */
export function parseRecords(text: string, file: string, facts: ReadonlyMap<string, Fact>): ParsedRecords {
  const { value, problems, locate } = parseShape<RecordFile>(text, file, recordSchema);
  const found = checkRecords(value ?? [], facts).map((finding) => locateFinding(finding, file, locate));
  return { ...(value ? { records: value } : {}), problems: sortProblems([...problems, ...found]) };
}
