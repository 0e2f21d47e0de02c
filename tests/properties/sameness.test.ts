import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beliefsAt,
  copyState,
  createSetting,
  decide,
  emptyTally,
  initialState,
  type LeverChange,
  oddsOf,
  projectOutlook,
  type Setting,
  type State,
  scoresOf,
  stepQuarter,
} from '../../src/model/index.ts';
import { type Road, walkRoad } from '../support/a-road.ts';
import { beliefLevels, levers, road, seed } from '../support/arbitraries.ts';
import { everyCountry } from '../support/every-country.ts';
import { ensure, hold } from '../support/hold.ts';

/** Levers that touch nothing in common: pulled together or one after the other, in any order, is the same. */
const INDEPENDENT: readonly (keyof LeverChange)[] = [
  'scrutiny',
  'resilience',
  'support',
  'diversify',
  'washington',
  'beijing',
  'europe',
  'openness',
];

const DRAWS = 150;
/**
 * Roads without a vote: a lost law and a passed one lead to two quite different countries, and the blend of both
 * that expected chance plays is neither of them.
 */
const SOME_ROADS: readonly Road[] = [
  [],
  [[4, { ranCap: 0.35, capBy: 20, core: 1, coreBy: 16, settle: 2 }]],
  [
    [1, { scrutiny: 3, washington: -1 }],
    [6, { ranCap: 0, capBy: 26, named: 1, settle: 2 }],
    [9, { beijing: 2, europe: 3 }],
  ],
];

describe.each(everyCountry)('$id', (country) => {
  const settingOf = (levels: Parameters<typeof beliefsAt>[0], chance: number | undefined) =>
    createSetting(country, { beliefs: beliefsAt(levels), ...(chance !== undefined && { seed: chance }) });

  it('the same seed gives the same run, on a new setting and on a used one', () => {
    hold(
      fc.property(road, beliefLevels, seed, (decisions, levels, chance) => {
        const setting = settingOf(levels, chance);
        const once = JSON.stringify(walkRoad(setting, decisions));
        ensure(JSON.stringify(walkRoad(setting, decisions)) === once, () => 'a used setting');
        ensure(
          JSON.stringify(walkRoad(settingOf(levels, chance), decisions)) === once,
          () => 'a new setting',
        );
      }),
      15,
    );
  });

  it('the order of the levers in one decision does not matter', () => {
    hold(
      fc.property(road, levers, fc.integer({ min: 0, max: 11 }), seed, (decisions, change, at, chance) => {
        const setting = settingOf({}, chance);
        const turned = Object.fromEntries(Object.entries(change).reverse()) as LeverChange;
        const ends = [change, turned].map((last) =>
          JSON.stringify(walkRoad(setting, [...decisions, [at, last]])),
        );
        ensure(ends[0] === ends[1], () => 'another order, another run');
      }),
      15,
    );
  });

  it('independent levers of one quarter give one result, together or in any order', () => {
    const chosen = fc.shuffledSubarray([...INDEPENDENT], { minLength: 2 });
    hold(
      fc.property(road, levers, chosen, fc.integer({ min: 0, max: 11 }), (decisions, values, names, at) => {
        const setting = settingOf({}, undefined);
        const singles = names
          .filter((name) => values[name] !== undefined)
          .map((name): LeverChange => ({ [name]: values[name] }));
        const together = Object.assign({}, ...singles) as LeverChange;
        const ends = [[together], singles, [...singles].reverse()].map((list) => {
          const more: Road = list.map((change) => [at, change] as const);
          return withoutMemory(walkRoad(setting, [...decisions, ...more]));
        });
        ensure(ends[0] === ends[1] && ends[1] === ends[2], () => `${names.join(', ')} depend on each other`);
      }),
      15,
    );
  });

  it('a forecast knows nothing of later news', () => {
    hold(
      fc.property(road, beliefLevels, fc.integer({ min: 0, max: 12 }), (decisions, levels, now) => {
        const setting = settingOf(levels, 7);
        const other = withOtherNewsAfter(setting, now);
        const state = initialState(setting);
        while (state.t < now) {
          for (const [quarter, change] of decisions) if (quarter === state.t) decide(state, change, setting);
          stepQuarter(state, setting);
        }
        const [known, changed] = [setting, other].map((each) => projectOutlook(state, emptyTally(), each));
        ensure(JSON.stringify(changed) === JSON.stringify(known), () => `news after quarter ${now} shows`);
      }),
      15,
    );
  });

  it('a forecast leaves the present as it is', () => {
    const setting = settingOf({}, 7);
    const state = initialState(setting);
    const before = copyState(state);
    const tally = emptyTally();
    projectOutlook(state, tally, setting);
    expect(state).toEqual(before);
    expect(tally).toEqual(emptyTally());
  });

  it('the odds shown are the odds of the vote', () => {
    hold(
      fc.property(road, levers, fc.integer({ min: 0, max: 11 }), (decisions, change, at) => {
        const setting = settingOf({}, undefined);
        const law = { ...change, law: true };
        walkRoad(setting, decisions, {
          before(state) {
            if (state.t !== at) return;
            const shown = oddsOf(state, law, setting);
            const { odds } = decide(copyState(state), law, setting);
            ensure(shown === odds && odds >= 0 && odds <= 1, () => `shown ${shown}, drawn with ${odds}`);
          },
        });
      }),
      30,
    );
  });

  it.each(SOME_ROADS.map((decisions, index) => ({ index, decisions })))(
    'expected chance lies between the draws, near their mean (road $index)',
    ({ decisions }) => {
      const expected = Object.values(
        scoresOf(walkRoad(settingOf({}, undefined), decisions), settingOf({}, undefined)),
      );
      const drawn = Array.from({ length: DRAWS }, (_, chance) => {
        const setting = settingOf({}, chance);
        return Object.values(scoresOf(walkRoad(setting, decisions), setting));
      });
      expected.forEach((score, index) => {
        const all = drawn.map((scores) => scores[index] as number);
        const mean = all.reduce((sum, value) => sum + value, 0) / DRAWS;
        expect(score).toBeGreaterThanOrEqual(Math.min(...all) - NEAR_ENDS);
        expect(score).toBeLessThanOrEqual(Math.max(...all) + NEAR_ENDS);
        expect(Math.abs(score - mean)).toBeLessThan(NEAR_MEAN);
      });
    },
  );
});

/** Points: scores are curved, so probability in place of a draw is a little off; thresholds of stances add more. */
const NEAR_MEAN = 8;
const NEAR_ENDS = 0.5;

/** The state as text without the quarter of the last tightening, which sums its steps one by one. */
function withoutMemory(state: State): string {
  return JSON.stringify({ ...state, tightenedAt: 0 });
}

/** The same setting in a world that goes another way after a quarter. */
function withOtherNewsAfter(setting: Setting, quarter: number): Setting {
  const turn = (path: Float64Array) => path.map((value, t) => (t > quarter ? 1 - value : value));
  return {
    ...setting,
    supplyCut: turn(setting.supplyCut),
    tone: turn(setting.tone),
    mood: turn(setting.mood),
    commonLine: turn(setting.commonLine),
    others: turn(setting.others),
    argumentLatest: setting.argumentLatest.map((latest) => (latest > quarter ? latest + 4 : latest)),
  };
}
