import { error, type Finding } from '../finding.ts';
import type { Library } from '../library.ts';
import type { ScenarioFile } from '../schema.ts';

/** Exactly one option of each decision is what the real government did; an invented one did nothing. */
export function checkHistoryOptions(scenario: ScenarioFile, library: Library): readonly Finding[] {
  if (library.countries.get(scenario.country)?.fictional) return inventedHistory(scenario);
  return scenario.beats.flatMap((beat, index) => {
    const marked = beat.decision.options.filter((option) => option.history);
    if (marked.length === 1) return [];
    const path = ['beats', index, 'decision', 'options'];
    const message =
      marked.length === 0
        ? 'no option says what the real government did; mark one with "history: true"'
        : `${marked.map((option) => `"${option.id}"`).join(' and ')} are all marked as history; keep one`;
    return [error(path, 'history-option', message)];
  });
}

function inventedHistory(scenario: ScenarioFile): readonly Finding[] {
  return scenario.beats.flatMap((beat, index) =>
    beat.decision.options.flatMap((option, place) =>
      option.history
        ? [
            error(
              ['beats', index, 'decision', 'options', place, 'history'],
              'history-option',
              'an invented country has no history; leave "history" out',
            ),
          ]
        : [],
    ),
  );
}
