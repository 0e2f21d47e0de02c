import { describe, expect, it } from 'vitest';
import {
  decide,
  initialState,
  type Setting,
  type State,
  scoresOf,
  stepQuarter,
} from '../../../src/model/index.ts';
import {
  changeOf,
  type ReferenceRoad,
  recordOf,
  referenceRoads,
  settingOf,
  startFrom,
} from './reference-roads.ts';

/**
 * Our equations held against a reference implementation of the same ones. Where ours differ on purpose, the
 * reference is met by asking ours for the same thing:
 * - Operators are simulated one by one; the reference had one for the country. Here: a country of one.
 * - The odds of a court case were fitted anew, for each operator by itself; and so were those of a reprisal.
 *   Here: the reference's odds.
 * - Natural renewals under the rule are part of the gross bill; they were not. Here: the gross bill is left out.
 * - A rule in force keeps its date when the next law is lost; in the reference it was put off. Here: put off.
 * - Parliament's points are cut to 0–100; they were not. No road here comes near either end.
 */
const TOLERANCE = 1e-6;

const roads = referenceRoads();

function expectSame(state: State, record: Readonly<Record<string, number>>): void {
  const ours = recordOf(state);
  for (const [name, theirs] of Object.entries(record)) {
    const difference = Math.abs((ours[name] as number) - theirs) / (1 + Math.abs(theirs));
    expect(difference, `${name}: ours ${ours[name]}, theirs ${theirs}`).toBeLessThan(TOLERANCE);
  }
}

/** Plays on until the record's quarter. */
function playOn(state: State, road: ReferenceRoad, setting: Setting, until: number): void {
  while (state.t < until) {
    for (const [quarter, levers] of road.ops)
      if (quarter === state.t) decide(state, changeOf(levers), setting);
    stepQuarter(state, setting);
  }
}

describe('the reference', () => {
  it('has roads of every kind', () => {
    expect(roads.length).toBeGreaterThan(15);
    expect(new Set(roads.map(({ seed }) => seed === null))).toEqual(new Set([true, false]));
    expect(roads.some(({ ops }) => ops.length === 0)).toBe(true);
    expect(Object.keys(recordOf(initialState(settingOf(roads[0] as ReferenceRoad)))).sort()).toEqual(
      Object.keys(roads[0]?.at[0] ?? {}).sort(),
    );
  });

  it.each(roads)('$name: the first quarter', (road) => {
    const setting = settingOf(road);
    const state = initialState(setting);
    const [first] = road.at;
    playOn(state, road, setting, 1);
    expectSame(state, first ?? {});
  });

  it.each(roads)('$name: each stretch, begun where the record stood', (road) => {
    const setting = settingOf(road);
    const state = initialState(setting);
    for (const record of road.at) {
      playOn(state, road, setting, record.t as number);
      expectSame(state, record);
      startFrom(state, record);
    }
  });

  it.each(roads)('$name: the whole road, and its scores', (road) => {
    const setting = settingOf(road);
    const state = initialState(setting);
    for (const record of road.at) {
      playOn(state, road, setting, record.t as number);
      expectSame(state, record);
    }
    const { cost, security, alliance } = scoresOf(state, setting);
    for (const [index, score] of [cost, security, alliance].entries()) {
      expect(Math.abs(score - (road.scores[index] as number))).toBeLessThan(TOLERANCE * 100);
    }
  });

  it('would notice a changed equation', () => {
    const road = roads.find(({ ops }) => ops.length > 0) as ReferenceRoad;
    const setting = settingOf(road);
    const other = { ...setting, k: { ...setting.k, trustHard: setting.k.trustHard * 1.00001 } };
    const state = initialState(other);
    playOn(state, road, other, 32);
    expect(() => expectSame(state, road.at.at(-1) ?? {})).toThrow();
  });
});
