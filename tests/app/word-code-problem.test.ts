import { describe, expect, it } from 'vitest';
import { wordCodeProblem } from '../../src/app/word-code-problem.ts';
import { createWords, englishLate } from '../../src/i18n/index.ts';
import { type CodeProblem, decodeRun, encodeRun } from '../../src/run/index.ts';
import { scenario } from '../present/a-teller.ts';
import { playUntil } from '../present/roads.ts';

const words = createWords();
words.learn(englishLate);
const PROBLEMS: { readonly [C in CodeProblem['code']]: Extract<CodeProblem, { code: C }> } = {
  empty: { code: 'empty' },
  'bad-character': { code: 'bad-character', position: 3, character: '?' },
  mistyped: { code: 'mistyped', position: 5, suggestion: 'ABCDE-FGH' },
  damaged: { code: 'damaged' },
  'newer-format': { code: 'newer-format' },
  'unknown-scenario': { code: 'unknown-scenario' },
  'other-version': { code: 'other-version', scenario: 'Germany 2019', version: 2, here: 1 },
  impossible: { code: 'impossible' },
};

describe('a code that cannot be opened', () => {
  it.each(Object.values(PROBLEMS))('$code is told in a sentence', (problem) => {
    const { text } = wordCodeProblem(problem, words);
    expect(text).toMatch(/^[“A-Z].*\.$/s);
    expect(text).not.toMatch(/[{}]|app\.code|undefined/);
  });

  it('has its own sentence for each problem', () => {
    const texts = Object.values(PROBLEMS).map((problem) => wordCodeProblem(problem, words).text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('names the place and the way to mend it where they are known', () => {
    expect(wordCodeProblem(PROBLEMS['bad-character'], words)).toMatchObject({ position: 3 });
    expect(wordCodeProblem(PROBLEMS.mistyped, words)).toMatchObject({ position: 5, suggestion: 'ABCDE-FGH' });
    expect(wordCodeProblem(PROBLEMS['other-version'], words).text).toContain('version 2 of Germany 2019');
  });

  it('is mended by its own suggestion', () => {
    const code = encodeRun(playUntil('decision', 2));
    const typed = `${code.slice(0, 7)}${code[7] === 'A' ? 'B' : 'A'}${code.slice(8)}`;
    const read = decodeRun(typed, [scenario]);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(wordCodeProblem(read.error, words).suggestion).toBe(code);
  });
});
