import { createWords, englishLate, pageLate, type Words } from '../../../src/i18n/index.ts';

/** The words of the page, so that journeys look for what stands in the catalogues and not for copies of it. */
export const words: Words = createWords();
words.learn(englishLate);
words.learn(pageLate);

/** A message of the catalogues as a pattern: values that are not given match anything, blanks match any blanks. */
export function pattern(...[key, values]: Parameters<Words['t']>): RegExp {
  const escaped = words
    .t(key, values)
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{\w+\}/g, '.*')
    .replace(/\s+/g, '\\s+');
  return new RegExp(escaped);
}
