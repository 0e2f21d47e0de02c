import { describe, expect, it } from 'vitest';
import { beliefsAt, createSetting, type State, scoresOf } from '../../src/model/index.ts';
import { aCountry } from '../support/a-country.ts';
import { aSetting } from '../support/a-setting.ts';
import { aState } from '../support/a-state.ts';

const setting = aSetting();
const { k } = setting;

/** Scores of a finished run in which things were always as they are at the end. */
function scoresWith(change: Partial<State>) {
  const state = aState(setting, { t: 32, ...change });
  state.exposureSum = 32 * state.exposure;
  state.trustSum = 32 * state.trust;
  state.alignmentSum = 32 * state.alignment;
  return scoresOf(state, setting);
}

describe('scores', () => {
  it('cost is 100 for nothing, and halves with each of the two scales', () => {
    expect(scoresWith({}).cost).toBe(100);
    expect(scoresWith({ costMillionEur: k.scoreCost * setting.country.populationMillion }).cost).toBeCloseTo(
      50,
      9,
    );
    expect(scoresWith({ delayMonths: k.scoreDelay }).cost).toBeCloseTo(50, 9);
  });

  it('a euro weighs more where incomes are lower', () => {
    const poor = createSetting(aCountry({ burdenWeight: 0.5 }));
    const state = aState(setting, { t: 32, costMillionEur: 500 });
    expect(scoresOf(state, poor).cost).toBeLessThan(scoresOf(state, setting).cost);
  });

  it('security is 50 at the middle exposure, and falls with incidents', () => {
    expect(scoresWith({ exposure: k.scoreExposure }).security).toBeCloseTo(50, 9);
    expect(scoresWith({ exposure: 20, incidents: 3 }).security).toBeLessThan(
      scoresWith({ exposure: 20 }).security,
    );
  });

  it('alliance is 50 at the middle, weighs both partners alike, and stays within 0 and 100', () => {
    const middle = { trust: k.scoreAllianceMid, alignment: k.scoreAllianceMid };
    expect(scoresWith(middle).alliance).toBeCloseTo(50, 9);
    expect(scoresWith({ trust: 70, alignment: 50 }).alliance).toBeCloseTo(
      scoresWith({ trust: 50, alignment: 70 }).alliance,
      9,
    );
    expect(scoresWith({ trust: 0, alignment: 0, reprisalEver: 1 }).alliance).toBe(0);
    expect(scoresWith({ trust: 100, alignment: 100 }).alliance).toBe(100);
  });
});

describe('beliefs', () => {
  it('are central unless said', () => {
    expect(beliefsAt().intent).toBe(0.36);
    expect(beliefsAt({ intent: 1 })).toEqual({ ...beliefsAt(), intent: 0.7 });
    expect(beliefsAt({ intent: -1 }).intent).toBe(0.06);
  });
});
