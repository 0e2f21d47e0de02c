import { describe, expect, it } from 'vitest';
import { beliefsAt, initialState, type LeverChange } from '../../src/model/index.ts';
import { anOperator } from '../support/a-country.ts';
import { walkRoad } from '../support/a-road.ts';
import { aSetting } from '../support/a-setting.ts';

const end = (rule: LeverChange, setting = aSetting()) => walkRoad(setting, [[0, rule]]);

describe('exposure', () => {
  it('joins own faults and hostile use as chances that both miss', () => {
    const { exposure, ownFaults, hostileUse } = end({ scrutiny: 2 });
    expect(exposure).toBeCloseTo(100 * (1 - (1 - ownFaults) * (1 - hostileUse)), 9);
  });

  it('has no hostile use where there is no such kit', () => {
    const clean = anOperator({ hrv4g: 0, hrvPurchases5g: 0, hrvCore: 0 });
    expect(initialState(aSetting({ operators: [clean] })).hostileUse).toBe(0);
  });

  it('keeps a floor that no ban takes away: faults need no hostile maker', () => {
    const state = end({ ranCap: 0, capBy: 8, core: 1, coreBy: 8, legacy: 1 });
    expect(state.hostileUse).toBeLessThan(0.01);
    expect(state.exposure).toBeGreaterThan(15);
  });

  it('is cut by redundancy whoever made the kit', () => {
    const usual = end({});
    const sturdy = end({ resilience: 3 });
    expect(sturdy.ownFaults).toBeLessThan(usual.ownFaults * 0.75);
    expect(sturdy.hostileUse).toBeCloseTo(usual.hostileUse, 6);
  });

  it('falls with scrutiny, each level by less', () => {
    const at = [0, 1, 2, 3].map((scrutiny) => end({ scrutiny }).hostileUse);
    const steps = [0, 1, 2].map((level) => (at[level] ?? 0) - (at[level + 1] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThan(0);
    expect([...steps].sort((a, b) => b - a)).toEqual(steps);
  });

  it('hangs on the belief in intent', () => {
    const at = (level: -1 | 1) => end({}, aSetting({}, { beliefs: beliefsAt({ intent: level }) })).hostileUse;
    expect(at(1) / at(-1)).toBeCloseTo(0.7 / 0.06, 6);
  });

  it('brings incidents: yes or no with a seed, a sum of chances without', () => {
    const drawn = walkRoad(aSetting({}, { seed: 4 }), []).incidents;
    expect(Number.isInteger(drawn)).toBe(true);
    expect(walkRoad(aSetting(), []).incidents % 1).not.toBe(0);
  });
});
