import { error, type Finding, warning } from '../finding.ts';
import type { ScenarioFile } from '../schema.ts';

/** What is told as having happened needs a source. Inbox items and histories have theirs by their shape. */
export function checkSources(scenario: ScenarioFile): readonly Finding[] {
  const found: Finding[] = [];
  for (const [index, beat] of scenario.beats.entries()) {
    if (beat.facts.length > 0) continue;
    found.push(
      error(
        ['beats', index, 'facts'],
        'missing-source',
        'this brief names no fact; add at least one id to "facts"',
      ),
    );
  }
  for (const [index, event] of scenario.events.entries()) {
    if (event.facts.length > 0) continue;
    found.push(
      warning(
        ['events', index, 'facts'],
        'missing-source',
        `the event "${event.id}" names no fact; add one that it is modelled on`,
      ),
    );
  }
  return found;
}
