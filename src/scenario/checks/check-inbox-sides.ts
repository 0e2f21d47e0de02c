import { error, type Finding } from '../finding.ts';
import type { ScenarioFile } from '../schema.ts';

/** Both sides' best case is in every inbox. */
export function checkInboxSides(scenario: ScenarioFile): readonly Finding[] {
  return scenario.beats.flatMap((beat, index) =>
    (['access', 'ban'] as const)
      .filter((side) => beat.inbox.every((item) => item.side !== side))
      .map((side) =>
        error(
          ['beats', index, 'inbox'],
          'one-sided-inbox',
          `no item here argues for "${side}"; add one, so that both sides are heard`,
        ),
      ),
  );
}
