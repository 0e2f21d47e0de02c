import { describe, expect, test } from 'vitest';
import { countWords } from '../../src/scenario/measure/count-words.ts';
import { countSentences, countSyllables, readingGrade } from '../../src/scenario/measure/reading-grade.ts';

/** Counted by ear. */
const SYLLABLES: Readonly<Record<number, string>> = {
  1: 'a the cap ban rule state swap late makes named asked built proof spies trade phones once firms parts friend',
  2: 'letter Berlin network maker minister’s never wanted ended police laptop rival asking open table people secret',
  3: 'minister embassy parliament telecoms operate evidence company decided critical idea radio area',
  4: 'security operators authority information technology',
  5: 'alternatively telecommunication',
};

describe('syllables', () => {
  const pairs = Object.entries(SYLLABLES).flatMap(([count, words]) =>
    words
      .split(' ')
      .map(
        (word) =>
          [
            word,
            word === 'minister’s'
              ? 3
              : word === 'telecommunication'
                ? 7
                : word === 'alternatively'
                  ? 5
                  : Number(count),
          ] as const,
      ),
  );

  test('nine words in ten, and never far off', () => {
    const wrong = pairs.filter(([word, count]) => countSyllables(word) !== count);
    expect(wrong.length / pairs.length, String(wrong)).toBeLessThan(0.1);
    for (const [word, count] of wrong) expect(Math.abs(countSyllables(word) - count)).toBe(1);
  });

  test('numbers and short names in capitals', () => {
    expect(countSyllables('2019')).toBe(3);
    expect(countSyllables('7')).toBe(1);
    expect(countSyllables('BSI')).toBe(3);
    expect(countSyllables('5G')).toBe(2);
  });
});

test('sentences', () => {
  expect(countSentences('One. Two! Three?\n\nFour')).toBe(4);
  expect(countSentences('Mr. Smith paid 2.5 million.')).toBe(1);
  expect(countSentences('“Go.” He went.')).toBe(2);
});

test('words', () => {
  expect(countWords('It is – as ever – so, 35 % at most.')).toBe(8);
  expect(countWords('  ')).toBe(0);
});

test('grades rise with length of sentences and words', () => {
  expect(readingGrade('')).toBe(0);
  const easy = readingGrade('The cat sat on the mat. It was warm. It did not move at all.');
  const middle = readingGrade(
    'The regulator asked the operators for a list of every antenna that came from China.',
  );
  const hard = readingGrade(
    'Administrative authorities subsequently reconsidered infrastructural interdependencies.',
  );
  expect(easy).toBeLessThan(3);
  expect(middle).toBeGreaterThan(6);
  expect(middle).toBeLessThan(13);
  expect(hard).toBeGreaterThan(20);
});
