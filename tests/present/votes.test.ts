import { describe, expect, it } from 'vitest';
import { loadShipped } from '../../scripts/library/load-scenarios.ts';
import { FACTORS } from '../../src/core/index.ts';
import { describeOutcome } from '../../src/present/index.ts';
import { storyPicture } from '../../src/present/story-picture.ts';
import { STORY_PICTURES } from '../../src/scenario/index.ts';
import { runByLot } from '../support/a-run.ts';
import { aTeller } from './a-teller.ts';

const RUNS = 3;

describe('a front page', () => {
  it.each(loadShipped().scenarios)(
    'in $scenario.id shows a vote only after a law, and as it came out',
    ({ scenario, facts }) => {
      const teller = aTeller({ facts });
      const wrong: string[] = [];
      let laws = 0;
      for (let luck = 0; luck < RUNS; luck++) {
        runByLot(scenario, luck, {
          visit: (run) => {
            if (run.phase !== 'outcome') return;
            const { vote, lawLost } = describeOutcome(run, teller);
            const decided = run.play.decided.at(-1);
            const option = run.beat?.decision.options.find(({ id }) => id === decided?.option);
            laws += option?.law ? 1 : 0;
            const isRight = option?.law
              ? vote !== undefined &&
                vote.passed === !lawLost &&
                vote.inFavour > vote.seats / 2 === vote.passed
              : vote === undefined;
            if (!isRight) wrong.push(`${decided?.beat}/${decided?.option}: ${JSON.stringify(vote)}`);
          },
        });
      }
      expect(wrong).toEqual([]);
      if (scenario.kind === 'ministry') expect(laws).toBeGreaterThan(0);
    },
  );

  it('falls back on a picture of what the story is about', () => {
    for (const about of [...FACTORS, 'washington', 'beijing', 'operators', 'parliament', 'europe'] as const) {
      expect(STORY_PICTURES).toContain(storyPicture(undefined, about));
    }
    expect(storyPicture('ferry', 'europe')).toBe('ferry');
  });
});
