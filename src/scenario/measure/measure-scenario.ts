import type { ScenarioFile } from '../schema.ts';
import { countWords } from './count-words.ts';
import { readingGrade } from './reading-grade.ts';
import { textsOf } from './texts-of.ts';
import { wordsOnePlayerReads } from './words-one-player-reads.ts';

/** Words that a young reader takes in each minute while also looking around. */
export const WORDS_A_MINUTE = 180;

export interface ScenarioMeasures {
  /** Words of running prose in the file. */
  readonly words: number;
  /** Years of school that the prose asks for; see readingGrade. NaN for languages other than English. */
  readonly grade: number;
  /** Words and minutes of reading for one player, standard and short version. */
  readonly standard: { readonly words: number; readonly minutes: number };
  readonly short: { readonly words: number; readonly minutes: number };
}

/** Length and reading level of a whole scenario. */
export function measureScenario(scenario: ScenarioFile): ScenarioMeasures {
  const prose = textsOf(scenario).map(({ text }) => text);
  const version = (length: 'standard' | 'short'): ScenarioMeasures['standard'] => {
    const words = wordsOnePlayerReads(scenario, length);
    return { words, minutes: words / WORDS_A_MINUTE };
  };
  return {
    words: countWords(prose.join('\n\n')),
    grade: isEnglish(scenario) ? readingGrade(prose.join('\n\n')) : Number.NaN,
    standard: version('standard'),
    short: version('short'),
  };
}

export function isEnglish(scenario: ScenarioFile): boolean {
  return scenario.language === 'en' || scenario.language.startsWith('en-');
}
