import { wordsOf } from './count-words.ts';

/**
 * How many years of school an English text asks for, by the Flesch–Kincaid grade formula (Kincaid and others
 * 1975): 0.39 · words per sentence + 11.8 · syllables per word − 15.59. Syllables are estimated from spelling, right
 * for about nine words in ten, so a grade is good to about half a point on fifty words and more. It knows nothing
 * of meaning: a name of four syllables counts as a hard word.
 */
export function readingGrade(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const sentences = Math.max(1, countSentences(text));
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** A sentence ends at a full stop, question mark, exclamation mark, colon or semicolon before a space, or at the end of a paragraph. */
export function countSentences(text: string): number {
  return text
    .replace(/\b(?:Mr|Mrs|Ms|Dr|St|No|vs|e\.g|i\.e|U\.S)\./gu, '')
    .split(/(?<=[.!?:;…]["'”’)]*)\s+|\n{2,}/u)
    .filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/** At least 1. Numbers count as one syllable a digit up to three, as they are read at a glance. */
export function countSyllables(word: string): number {
  const digits = word.replace(/\D/gu, '').length;
  const letters = word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/gu, '');
  if (letters.length === 0) return Math.min(3, Math.max(1, digits));
  // 5G, EU, BSI: short words in capitals are spelled out.
  if (/^\P{Ll}{2,5}$/u.test(word)) return letters.length + Math.min(2, digits);
  if (letters.length <= 3) return 1;
  const groups = letters
    .replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e|[aeiouy]le)$/u, (ending) =>
      /(?:[sxz]|ch|sh|c|g)es$/u.test(letters) ? ending : ending.charAt(0),
    )
    .replace(/^y/u, '')
    .match(/[aeiouy]+/gu);
  const split = letters.match(/i[ao](?!u)|(?<![gq])u[ao]|eo(?!p)|ea$|ism$/gu)?.length ?? 0;
  const joined = letters.match(/[tcs]i[ao]n?|lia[mn]|gion|geo|quo|qua/gu)?.length ?? 0;
  return Math.max(1, (groups?.length ?? 0) + Math.max(0, split - joined));
}
