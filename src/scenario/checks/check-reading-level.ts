import { type Finding, warning } from '../finding.ts';
import { countWords } from '../measure/count-words.ts';
import { isEnglish } from '../measure/measure-scenario.ts';
import { readingGrade } from '../measure/reading-grade.ts';
import { textsOf } from '../measure/texts-of.ts';
import type { ScenarioFile } from '../schema.ts';

/** What a fifteen-year-old reads with ease. */
const HIGHEST_GRADE = 9;
/** The formula says little about less. */
const FEWEST_WORDS = 25;

/** Texts that ask for more schooling than the players have. English only: the formula is made for it. */
export function checkReadingLevel(scenario: ScenarioFile): readonly Finding[] {
  if (!isEnglish(scenario)) return [];
  return textsOf(scenario).flatMap(({ path, text }) => {
    if (countWords(text) < FEWEST_WORDS) return [];
    const grade = Math.round(readingGrade(text) * 10) / 10;
    if (grade <= HIGHEST_GRADE) return [];
    const message = `this text reads at school grade ${grade}, above ${HIGHEST_GRADE}; use shorter sentences and words`;
    return [warning(path, 'hard-to-read', message)];
  });
}
