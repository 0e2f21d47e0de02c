import { factUses } from '../checks/fact-uses.ts';
import type { CompiledFact, CompiledFacts } from '../compiled.ts';
import { knownFrom } from '../known-from.ts';
import type { Library } from '../library.ts';
import type { Fact, ScenarioFile } from '../schema.ts';
import { frozenCopy } from './frozen-copy.ts';
import { present } from './present.ts';
import { typesetEnglish } from './typeset-english.ts';

/**
 * Every fact that a scenario, its country or one of the `also` ids points at, by id in alphabetical order.
 * Ids that the library does not hold are left out; checks report them.
 */
export function compileFacts(
  file: ScenarioFile,
  library: Library,
  also: Iterable<string> = [],
): CompiledFacts {
  const ids = new Set([
    ...also,
    ...factUses(file).map((use) => use.id),
    ...factsOfCountry(file.country, library),
  ]);
  const facts: Record<string, CompiledFact> = {};
  for (const id of [...ids].sort()) {
    const fact = library.facts.get(id);
    if (fact) facts[id] = compileFact(fact);
  }
  return Object.freeze(facts);
}

export function compileFact(fact: Fact): CompiledFact {
  const { id, date, topic, claim, value, unit, scope, side, source, confidence, note } = fact;
  const told = present({
    id,
    date,
    quarter: knownFrom(fact),
    topic,
    claim,
    value: value ?? undefined,
    unit: unit ?? undefined,
    scope: scope ?? undefined,
    side: side ?? undefined,
    source,
    confidence,
    note: note ?? undefined,
  });
  return frozenCopy(told, typesetEnglish);
}

function factsOfCountry(id: string, library: Library): readonly string[] {
  const country = library.countries.get(id);
  if (!country) return [];
  const stated = (entries: object): readonly string[] =>
    Object.values(entries).flatMap((entry: unknown) =>
      typeof entry === 'object' && entry !== null && 'fact' in entry && Array.isArray(entry.fact)
        ? (entry.fact as readonly string[])
        : [],
    );
  return [
    ...stated(country),
    ...country.operators.flatMap(stated),
    ...country.record.flatMap((entry) => entry.fact),
  ];
}
