import { error, type Finding } from '../finding.ts';
import type { ScenarioFile } from '../schema.ts';

/** Places of a run that stand beside its beats: the statechart names them. */
const RESERVED = ['oath', 'epilogue', 'debrief'];

/** A beat may not be called like a place that every run has. */
export function checkReservedIds(scenario: ScenarioFile): readonly Finding[] {
  return scenario.beats.flatMap(({ id }, index) =>
    RESERVED.includes(id)
      ? [
          error(
            ['beats', index, 'id'],
            'reserved-id',
            `"${id}" is the name of a place that every run has; choose another id`,
          ),
        ]
      : [],
  );
}
