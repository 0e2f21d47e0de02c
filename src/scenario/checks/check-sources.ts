import { error, type Finding } from '../finding.ts';
import type { ScenarioFile } from '../schema.ts';

/**
 * A brief tells what really happened, so it needs a source. Inbox items and histories have theirs by their shape;
 * events and reports follow from the run itself and may do without.
 */
export function checkSources(scenario: ScenarioFile): readonly Finding[] {
  return scenario.beats.flatMap((beat, index) => {
    if (beat.facts.length > 0) return [];
    const message = 'this brief names no fact; add at least one id to "facts"';
    return [error(['beats', index, 'facts'], 'missing-source', message)];
  });
}
