import { error, type Finding } from '../finding.ts';
import { countWords } from '../measure/count-words.ts';
import type { ScenarioFile } from '../schema.ts';

const MOST_WORDS = 80;

/** A brief is read in half a minute. */
export function checkBriefLength(scenario: ScenarioFile): readonly Finding[] {
  return scenario.beats.flatMap((beat, index) => {
    const words = countWords(beat.brief);
    if (words <= MOST_WORDS) return [];
    return [
      error(
        ['beats', index, 'brief'],
        'brief-too-long',
        `this brief has ${words} words; at most ${MOST_WORDS} fit, so shorten it`,
      ),
    ];
  });
}
