import { error, type Finding } from '../finding.ts';
import type { ScenarioFile } from '../schema.ts';

/** Exactly one option of each decision is what the real government did. */
export function checkHistoryOptions(scenario: ScenarioFile): readonly Finding[] {
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
