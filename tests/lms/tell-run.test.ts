import { describe, expect, test } from 'vitest';
import { createWords, debriefTexts, englishLate } from '../../src/i18n/index.ts';
import { describeDebrief } from '../../src/present/index.ts';
import { aCompiledScenario } from '../support/a-compiled-scenario.ts';
import { runByLot } from '../support/a-run.ts';
import { tell, tellingsByLot } from './telling-by-lot.ts';

const words = createWords();
words.learn(englishLate);
words.learn(debriefTexts);
const teller = { words, facts: {}, europe: [], plain: false };

describe('what a platform is told', () => {
  test.each([1, 2, 3, 4, 5, 6])('has the score that the debrief shows (%i)', (luck) => {
    const run = runByLot(aCompiledScenario(), luck);
    const shown = describeDebrief(run, teller).mandate.score;
    expect(tell(run).score).toBe(Math.min(100, Math.max(0, shown)));
  });

  test('has no score before the end', () => {
    const all = tellingsByLot(3);
    expect(all.slice(0, -1).every(({ score, finished }) => score === undefined && !finished)).toBe(true);
    expect(all.at(-1)?.finished).toBe(true);
  });

  test('names every decision with its reason', () => {
    const last = tellingsByLot(4).at(-1);
    expect(last?.decisions).toHaveLength(last?.all ?? 0);
    for (const { options, option, reasonText, said, question } of last?.decisions ?? []) {
      const title = options.find(({ id }) => id === option)?.title;
      expect(title).toBeTruthy();
      expect(question).toBeTruthy();
      expect(said).toBe(`${title} (reason: ${reasonText})`);
    }
  });
});
