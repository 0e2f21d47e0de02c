import { FACTORS } from '../../core/index.ts';
import { error, type Finding, warning } from '../finding.ts';
import type { ScenarioFile } from '../schema.ts';

/** Every reason why allies hesitated is argued in an inbox, and carries a beat of its own; a tutorial is too short for it. */
export function checkFactors(scenario: ScenarioFile): readonly Finding[] {
  if (scenario.kind === 'tutorial') return [];
  const found: Finding[] = [];
  for (const factor of FACTORS) {
    if (!scenario.beats.some((beat) => beat.inbox.some((item) => item.factor === factor))) {
      found.push(error(['beats'], 'factor-not-covered', `no inbox item is about "${factor}"; add one`));
    } else if (!scenario.beats.some((beat) => beat.factor === factor)) {
      found.push(
        warning(['beats'], 'factor-not-covered', `no beat has "${factor}" as its factor; give it one`),
      );
    }
  }
  return found;
}
