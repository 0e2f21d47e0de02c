import { describe, expect, it } from 'vitest';
import { BELIEF_NAMES } from '../../src/model/index.ts';
import { describeBeliefs, describeChosenBeliefs, describeOutcome } from '../../src/present/index.ts';
import { aTeller } from './a-teller.ts';
import { always, playRoad } from './roads.ts';

const FIRST = 0;
const LATE = 31;

describe('contested figures', () => {
  const view = describeBeliefs(FIRST, aTeller());

  it('each ask one question and name who argues for either end', () => {
    expect(view.beliefs.map(({ id }) => id)).toEqual(BELIEF_NAMES);
    for (const { question, choices } of view.beliefs) {
      expect(question).toMatch(/\?$/);
      expect(choices.map(({ level }) => level)).toEqual([-1, 0, 1]);
      expect(new Set(choices.map(({ who }) => who)).size).toBe(3);
    }
  });

  it('show no fact before it was known', () => {
    const count = (quarter: number) =>
      describeBeliefs(quarter, aTeller()).beliefs.reduce((sum, { facts }) => sum + facts.length, 0);
    expect(count(FIRST)).toBeGreaterThan(0);
    expect(count(FIRST)).toBeLessThan(count(LATE));
  });

  it('can be taken all at once, as either side does, and the two sides are opposites', () => {
    const [middle, doubting, supporting] = view.bundles.map(({ levels }) => levels);
    expect(middle).toEqual({});
    for (const name of BELIEF_NAMES) {
      expect((doubting?.[name] ?? 0) + (supporting?.[name] ?? 0)).toBe(0);
    }
  });

  it('are named when a run does not take them from the middle', () => {
    expect(describeChosenBeliefs({}, aTeller())).toContain('in the middle');
    expect(describeChosenBeliefs({ intent: 1, swapUnit: -1 }, aTeller())).toContain('2 contested figures');
  });
});

describe('Why?', () => {
  const assumptionsWith = (level: -1 | 0 | 1) => {
    const run = playRoad(always(1), {
      start: { beliefs: { intent: level } },
      visit: ({ phase, beatIndex }) => phase === 'outcome' && beatIndex === 1,
    });
    return describeOutcome(run, aTeller()).whys.flatMap(({ groups }) =>
      groups.flatMap(({ lines }) => lines.flatMap(({ assumptions }) => assumptions)),
    );
  };

  it('says of each contested figure that it rests on who argues for what, and what was chosen', () => {
    const text = assumptionsWith(1).find((assumption) => assumption.includes('position is used'));
    expect(text).toContain('the high end, as chosen before it began');
    expect(text).toContain('Washington and Australia');
    expect(assumptionsWith(0).join(' ')).not.toContain('as chosen before');
  });
});
