import { expect, test } from 'vitest';
import { poseQuestions } from '../../src/analysis/index.ts';
import { always, asInHistory, playRoad } from '../present/roads.ts';
import { aCompiledScenario } from '../support/a-compiled-scenario.ts';
import { aStart, runByLot } from '../support/a-run.ts';

const kindsOf = (...args: Parameters<typeof playRoad>) =>
  poseQuestions(playRoad(...args)).map(({ kind }) => kind);

test('three to five questions, each of another kind, the belief last', () => {
  for (const choose of [asInHistory, always(0), always(1), always(2), always(3)]) {
    const kinds = kindsOf(choose);
    expect(kinds.length).toBeGreaterThanOrEqual(3);
    expect(kinds.length).toBeLessThanOrEqual(5);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds.at(-1)).toBe('belief');
  }
  for (let luck = 0; luck < 12; luck++) {
    const kinds = poseQuestions(runByLot(aCompiledScenario(), luck, { start: aStart({ seed: luck }) }));
    expect(kinds.length).toBeGreaterThanOrEqual(3);
  }
});

test('a claim is asked about only where it was believed or doubted against its evidence', () => {
  expect(kindsOf(asInHistory, { rate: (q) => (q === 'shaky' ? 1 : 5) })).not.toContain('claim');
  const misled = poseQuestions(playRoad(asInHistory, { rate: (q) => (q === 'shaky' ? 5 : 4) }));
  expect(misled.find(({ kind }) => kind === 'claim')).toMatchObject({ rating: 5, quality: 'shaky' });
});

test('a lost vote is asked about where one was lost', () => {
  const seeds = Array.from({ length: 12 }, (_, seed) => playRoad(always(3), { start: { seed } }));
  for (const run of seeds) {
    const lost = run.play.decided.some(({ passed }) => passed < 1);
    expect(poseQuestions(run).some(({ kind }) => kind === 'vote')).toBe(lost);
  }
});
