import type { CountryFile } from './country-schema.ts';
import type { Fact, Term } from './schema.ts';

/** What scenarios draw on, each by its id. */
export interface Library {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly countries: ReadonlyMap<string, CountryFile>;
}
