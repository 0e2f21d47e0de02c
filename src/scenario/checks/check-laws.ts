import { error, type Finding, warning } from '../finding.ts';
import type { ScenarioFile } from '../schema.ts';

/** A law can be lost in parliament, so it needs an outcome for that; nothing else does. */
export function checkLaws(scenario: ScenarioFile): readonly Finding[] {
  const found: Finding[] = [];
  for (const [b, beat] of scenario.beats.entries()) {
    for (const [o, option] of beat.decision.options.entries()) {
      const path = ['beats', b, 'decision', 'options', o, 'outcome'];
      if (option.law && !option.outcome.lost) {
        const message = `"${option.id}" is a law, which parliament can vote down; add "lost" with a headline and a text`;
        found.push(error(path, 'missing-lost-outcome', message));
      }
      if (!option.law && option.outcome.lost) {
        const message = `"${option.id}" is no law, so "lost" is never shown; add "law: true" or remove it`;
        found.push(warning([...path, 'lost'], 'needless-lost-outcome', message));
      }
    }
  }
  return found;
}
