import { describe, expect, it } from 'vitest';
import type { LeverChange, Setting } from '../../src/model/index.ts';
import { aDividedCountry, anOperator } from '../support/a-country.ts';
import { walkRoad } from '../support/a-road.ts';
import { aSetting } from '../support/a-setting.ts';

const ban: LeverChange = { ranCap: 0, capBy: 28, settle: 2 };
const end = (setting: Setting, rule?: LeverChange) => walkRoad(setting, rule ? [[2, rule]] : []);

describe('the network', () => {
  it('without a rule is built with the usual mix', () => {
    const state = end(aSetting());
    expect(state.hrv5gShare).toBeCloseTo(0.6, 6);
    expect(state.operators[0]?.hrv4g).toBeCloseTo(0.6 * 30, 6);
  });

  it('is cleared by a ban, and by its date all but cleared', () => {
    const shares: number[] = [];
    walkRoad(aSetting(), [[2, ban]], { after: (state) => void shares.push(state.hrv5gShare) });
    expect(shares[27]).toBeLessThan(0.05);
    expect(shares.at(-1)).toBeLessThan(0.01);
  });

  it('keeps its share under a cap that is above it', () => {
    const free = end(aSetting());
    const capped = end(aSetting(), { ranCap: 0.7, capBy: 20 });
    expect(capped.hrv5gShare).toBe(free.hrv5gShare);
  });

  it('binds each operator by itself: who has none swaps none', () => {
    const state = walkRoad(aSetting(aDividedCountry()), [[2, { ranCap: 0.5, capBy: 24, settle: 2 }]]);
    const [full, free] = state.operators;
    const share = (full?.hrv5g ?? 0) / (full?.sites5g ?? 1);
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.52);
    expect(free?.hrv5g).toBe(0);
  });

  it('is the same for two halves as for one whole', () => {
    const half = { customerShare: 0.5, sitesThousand: 15 };
    const whole = end(aSetting(), ban);
    const halves = end(
      aSetting({ operators: [anOperator({ id: 'a', ...half }), anOperator({ id: 'b', ...half })] }),
      ban,
    );
    expect(halves.cover).toBeCloseTo(whole.cover, 9);
    expect(halves.hrv5gShare).toBeCloseTo(whole.hrv5gShare, 9);
  });

  it('waits while the question is open, and that is no fault of the crews', () => {
    const open = walkRoad(aSetting({ waitSensitivity: 0.7 }), []);
    const settled = walkRoad(aSetting({ waitSensitivity: 0.7 }), [[0, { settle: 2 }]]);
    expect(open.delayMonths).toBeGreaterThan(settled.delayMonths);
    expect(open.operators[0]?.gapSwaps).toBeCloseTo(0, 9);
  });

  it('is delayed by a rush of swaps', () => {
    const early = end(aSetting(), { ...ban, capBy: 10, legacy: 1 });
    const late = end(aSetting(), { ...ban, capBy: 40, legacy: 1 });
    expect(early.delayMonths).toBeGreaterThan(late.delayMonths);
  });

  it('has its core cleared by the date that is set', () => {
    const cores: number[] = [];
    walkRoad(aSetting(), [[0, { core: 1, coreBy: 12 }]], { after: (s) => void cores.push(s.hrvCoreShare) });
    expect(cores[4]).toBeGreaterThan(0.1);
    expect(cores[11]).toBeLessThan(0.01);
  });

  it('loses its old 4G kit only when 4G must follow, or wears out', () => {
    const kept = end(aSetting(), ban).operators[0]?.hrv4g ?? 0;
    const followed = end(aSetting(), { ...ban, legacy: 1 }).operators[0]?.hrv4g ?? 0;
    expect(followed).toBeLessThan(1);
    expect(kept).toBeGreaterThan(followed);
  });
});
