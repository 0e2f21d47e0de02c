import { type Finding, warning } from '../finding.ts';
import { measureScenario, WORDS_A_MINUTE } from '../measure/measure-scenario.ts';
import type { ScenarioFile } from '../schema.ts';

/** What one player reads fits into the minutes that the scenario promises. */
export function checkMinutes(scenario: ScenarioFile): readonly Finding[] {
  const measures = measureScenario(scenario);
  return (['standard', 'short'] as const).flatMap((length) => {
    const { words, minutes } = measures[length];
    const promised = scenario.minutes[length];
    if (minutes <= promised) return [];
    const message = `one player reads ${words} words here, ${Math.ceil(minutes)} minutes at ${WORDS_A_MINUTE} words a minute; shorten the texts or promise more minutes`;
    return [warning(['minutes', length], 'too-long', message)];
  });
}
