import type { Finding, Path } from '../finding.ts';
import type { Library } from '../library.ts';
import type { ScenarioFile } from '../schema.ts';
import { allConditions } from './conditions-of.ts';
import { factUses } from './fact-uses.ts';
import { unknownReference } from './unknown-reference.ts';
import { voiceUses } from './voice-uses.ts';

/** Every voice, fact, term, option and country that is named must exist. */
export function checkReferences(scenario: ScenarioFile, library: Library): readonly Finding[] {
  const found: Finding[] = [];
  const need = (kind: string, id: string, path: Path, known: readonly string[]): void => {
    if (!known.includes(id)) found.push(unknownReference(path, kind, id, known));
  };

  const voices = Object.keys(scenario.voices);
  for (const use of voiceUses(scenario)) need('voice', use.id, use.path, voices);

  const facts = [...library.facts.keys()];
  for (const use of factUses(scenario)) need('fact', use.id, use.path, facts);

  const terms = [...library.terms.keys()];
  for (const [index, id] of scenario.glossary.entries()) need('term', id, ['glossary', index], terms);
  for (const [beat, { terms: ids }] of scenario.beats.entries()) {
    for (const [index, id] of ids.entries()) need('term', id, ['beats', beat, 'terms', index], terms);
  }

  const options = scenario.beats.flatMap((beat) =>
    beat.decision.options.map((option) => `${beat.id}/${option.id}`),
  );
  for (const { path, condition } of allConditions(scenario)) {
    for (const [index, id] of (condition.chose ?? []).entries())
      need('option', id, [...path, 'chose', index], options);
  }

  need('country', scenario.country, ['country'], [...library.countries.keys()]);
  return found;
}
