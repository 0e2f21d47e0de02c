import { describe, expect, it } from 'vitest';
import {
  type Country,
  copyState,
  createSetting,
  decide,
  initialState,
  type LeverChange,
  oddsOf,
  type State,
  stepQuarter,
} from '../../src/model/index.ts';
import { aSetting } from '../support/a-setting.ts';
import { aState } from '../support/a-state.ts';
import { everyCountry } from '../support/every-country.ts';

const expected = aSetting();

/** The state after one decision. */
function decided(change: LeverChange, from: Partial<State> = {}, setting = expected): State {
  const state = aState(setting, from);
  decide(state, change, setting);
  return state;
}

describe('a decision', () => {
  it('pulls what it names and leaves the rest', () => {
    const before = aState();
    const state = decided({ scrutiny: 2, europe: 3, openness: 1, washington: -1, beijing: 2, resilience: 1 });
    expect(state).toEqual({
      ...before,
      scrutiny: 2,
      europe: 3,
      openness: 1,
      washington: -1,
      beijing: 2,
      resilience: 1,
      tightenedAt: state.tightenedAt,
    });
  });

  it('caps "at most": a looser wish changes nothing, unless it is meant to loosen', () => {
    const strict = { ranCap: 0.2, capBy: 16 };
    expect(decided({ ranCap: 0.5, capBy: 30 }, strict)).toMatchObject(strict);
    expect(decided({ ranCap: 0.5, capBy: 30, loosen: true }, strict)).toMatchObject({
      ranCap: 0.5,
      capBy: 30,
    });
    expect(decided({ ranCap: 0.1, capBy: 30 }, strict)).toMatchObject({ ranCap: 0.1, capBy: 30 });
  });

  it('with the same cap keeps the earlier date; without a cap it moves the date', () => {
    const strict = { ranCap: 0.2, capBy: 16 };
    expect(decided({ ranCap: 0.2, capBy: 24 }, strict).capBy).toBe(16);
    expect(decided({ ranCap: 0.2, capBy: 12 }, strict).capBy).toBe(12);
    expect(decided({ capBy: 24 }, strict).capBy).toBe(24);
  });

  it('remembers when it tightened', () => {
    expect(decided({ ranCap: 0, capBy: 12 }, { t: 5 }).tightenedAt).toBe(5);
    expect(decided({ europe: 3 }, { t: 5 }).tightenedAt).toBeLessThan(0);
  });

  it('adds to the money for alternatives', () => {
    const state = decided({ diversify: 240 }, { diversifyLeft: 60 });
    expect(state.diversifyLeft).toBe(300);
    expect(state.diversifyRate).toBeCloseTo(300 / expected.k.diversifyQuarters, 9);
  });
});

describe('a law', () => {
  const law: LeverChange = { ranCap: 0, capBy: 24, core: 1, coreBy: 20, named: 1, settle: 2, law: true };

  it('passes or is lost by the seed, and a lost one leaves a part, later', () => {
    const outcomes = Array.from({ length: 40 }, (_, seed) => {
      const setting = aSetting({}, { seed });
      const state = aState(setting);
      return { state, ...decide(state, law, setting) };
    });
    const lost = outcomes.filter(({ passed }) => passed === 0);
    const passed = outcomes.filter((outcome) => outcome.passed === 1);
    expect(lost.length + passed.length).toBe(40);
    expect(Math.min(lost.length, passed.length)).toBeGreaterThan(3);
    for (const { state } of passed)
      expect(state).toMatchObject({ ranCap: 0, capBy: 24, settle: 2, lawsLost: 0 });
    for (const { state } of lost) {
      expect(state.ranCap).toBeCloseTo(1 - expected.k.lawRest, 9);
      expect(state.capBy).toBe(24 + expected.k.lawDelay);
      expect(state).toMatchObject({ lawsTried: 1, lawsLost: 1, lawPending: 1 });
    }
  });

  it('leaves the mean of both outcomes under expected chance', () => {
    const state = aState();
    const { odds } = decide(state, law, expected);
    const rest = odds + (1 - odds) * expected.k.lawRest;
    expect(state.ranCap).toBeCloseTo(1 - rest, 9);
    expect(state.core).toBeCloseTo(rest, 9);
    expect(state.named).toBeCloseTo(rest, 9);
    expect(state.lawsLost).toBeCloseTo(1 - odds, 9);
  });

  it('leaves a rule in force its date when the next one is lost', () => {
    const lost = Array.from({ length: 40 }, (_, seed) => {
      const setting = aSetting({}, { seed });
      const state = aState(setting, { ranCap: 0.4, capBy: 20, core: 1, coreBy: 16 });
      return { state, ...decide(state, law, setting) };
    }).filter(({ passed }) => passed === 0);
    expect(lost.length).toBeGreaterThan(3);
    for (const { state } of lost) expect(state).toMatchObject({ capBy: 20, coreBy: 16 });
  });

  it('is likelier with a parliament that wants it, less likely the more it asks', () => {
    const odds = (change: LeverChange, from: Partial<State>) =>
      decide(aState(expected, from), change, expected).odds;
    expect(odds(law, { tougher: 60 })).toBeGreaterThan(odds(law, { tougher: 30 }));
    expect(odds({ ...law, ranCap: 0.5 }, {})).toBeGreaterThan(odds(law, {}));
    expect(odds({ ...law, support: 1 }, {})).toBeGreaterThan(odds(law, {}));
  });

  it('that softens needs those who want it softer', () => {
    const softer: LeverChange = { ranCap: 0.8, capBy: 30, loosen: true, law: true };
    const odds = (from: Partial<State>) =>
      decide(aState(expected, { ranCap: 0, capBy: 20, ...from }), softer, expected).odds;
    expect(odds({ softer: 70 })).toBeGreaterThan(odds({ softer: 40 }));
  });
});

describe('a coalition at odds with itself', () => {
  const law: LeverChange = { ranCap: 0, capBy: 24, core: 1, coreBy: 20, settle: 2, law: true };
  const divided = (coalitionDrag: number) => aSetting({ coalitionDrag });
  const oddsWith = (coalitionDrag: number, change: LeverChange = law, from: Partial<State> = {}) =>
    oddsOf(aState(divided(coalitionDrag), from), change, divided(coalitionDrag));

  it('makes every law harder, a softer one too', () => {
    const softer: LeverChange = { ranCap: 0.8, capBy: 30, loosen: true, law: true };
    expect(oddsWith(10)).toBeLessThan(oddsWith(0));
    expect(oddsWith(20)).toBeLessThan(oddsWith(10));
    expect(oddsWith(10, softer, { ranCap: 0 })).toBeLessThan(oddsWith(0, softer, { ranCap: 0 }));
  });

  it('makes the next try harder while the quarrel over a lost law lasts; a coalition of one mind forgets', () => {
    expect(oddsWith(10, law, { lawPending: 1 })).toBeLessThan(oddsWith(10, law, { lawPending: 0.5 }));
    expect(oddsWith(10, law, { lawPending: 0.5 })).toBeLessThan(oddsWith(10));
    expect(oddsWith(0, law, { lawPending: 1 })).toBe(oddsWith(0));
  });

  it('leaves less of a lost law, in the end nothing', () => {
    const left = (coalitionDrag: number): number => {
      const setting = aSetting({ coalitionDrag }, { seed: 1 });
      const state = aState(setting, { tougher: 0 });
      expect(decide(state, law, setting).passed).toBe(0);
      return 1 - state.ranCap;
    };
    const { lawRest, lawDragFull } = expected.k;
    expect(left(0)).toBeCloseTo(lawRest, 9);
    expect(left(lawDragFull / 2)).toBeCloseTo(lawRest / 2, 9);
    expect(left(2 * lawDragFull)).toBe(0);
  });

  it('lets the Polish drafts of 2020 and 2021 stall in most runs, and a mild law pass in most', () => {
    const poland = everyCountry.find(({ id }) => id === 'pl');
    if (!poland) throw new Error('there is no Poland');
    const stalled = Array.from({ length: RUNS }, (_, seed) => threeDraftsStall(poland, seed + 1));
    const share = stalled.filter(Boolean).length / RUNS;
    expect(share).toBeGreaterThan(0.6);
    expect(share).toBeLessThan(0.85);
    const mild = { ranCap: 0.35, capBy: 36, support: 0.5, openness: 2, europe: 3, law: true } as const;
    const setting = aSetting(poland);
    expect(oddsOf(aState(setting, { t: 6 }), mild, setting)).toBeGreaterThan(0.5);
  });
});

const RUNS = 200;

/** The draft of September 2020, a softer one half a year later, and that one again at the end of 2021. */
function threeDraftsStall(country: Country, seed: number): boolean {
  const setting = createSetting(country, { seed });
  const state = initialState(setting);
  const soft: LeverChange = { ranCap: 0.15, capBy: 34, legacy: 0.5, settle: 2, law: true };
  const first = { ranCap: 0, capBy: 26, legacy: 1, core: 1, coreBy: 26, settle: 2, law: true } as const;
  const road: readonly (readonly [number, LeverChange])[] = [
    [2, { washington: 1 }],
    [5, { resilience: 1, settle: 0 }],
    [6, first],
    [8, soft],
    [11, soft],
  ];
  return road.every(([quarter, change]) => {
    while (state.t < quarter) stepQuarter(state, setting);
    return decide(state, change, setting).passed === 0 || change.law !== true;
  });
}

describe('turning a settled rule around', () => {
  const settled = { ranCap: 0, capBy: 24, settle: 2, clarity: 0.9, trust: 60 };

  it('costs confidence, clarity and trust, in proportion', () => {
    const before = aState(expected, settled);
    const little = decided({ ranCap: 0.2, loosen: true }, settled);
    const much = decided({ ranCap: 1, loosen: true }, settled);
    for (const name of ['confidence', 'clarity', 'trust'] as const) {
      expect(little[name]).toBeLessThan(before[name]);
      expect(much[name]).toBeLessThan(little[name]);
    }
  });

  it('costs nothing while the question is open', () => {
    const open = { ...settled, settle: 0 };
    const before = aState(expected, open);
    expect(decided({ ranCap: 1, loosen: true }, open)).toMatchObject({
      confidence: before.confidence,
      clarity: before.clarity,
      trust: before.trust,
    });
  });
});

it('a copy is independent', () => {
  const state = aState();
  const copy = copyState(state);
  decide(copy, { ranCap: 0, capBy: 12, scrutiny: 3, settle: 2 }, expected);
  (copy.operators[0] as { hrv5g: number }).hrv5g = 99;
  copy.exposed.core = 99;
  expect(state).toEqual(aState());
});
