import { error, type Finding, warning } from '../finding.ts';
import type { ScenarioFile } from '../schema.ts';
import { SCORES } from '../vocabulary.ts';

/** Each of the three scores has one adviser in the cabinet who shows a range beside every option. */
export function checkCabinet(scenario: ScenarioFile): readonly Finding[] {
  const found: Finding[] = [];
  const voices = Object.entries(scenario.voices);
  for (const score of SCORES) {
    const advisers = voices.filter(([, voice]) => voice.expects === score);
    if (!advisers.some(([, voice]) => voice.group === 'cabinet')) {
      const message = `no voice of the group "cabinet" has "expects: ${score}"; add it to one`;
      found.push(error(['voices'], 'missing-adviser', message));
    }
    for (const [id] of advisers.slice(1)) {
      const message = `"${id}" also expects ${score}; only the first such adviser is shown`;
      found.push(warning(['voices', id, 'expects'], 'second-adviser', message));
    }
  }
  return found;
}
