import { describe, expect, it } from 'vitest';
import {
  beliefsAt,
  type Cause,
  createLedger,
  type LeverChange,
  operatorsMillionEur,
  type Setting,
} from '../../src/model/index.ts';
import { walkRoad } from '../support/a-road.ts';
import { aSetting } from '../support/a-setting.ts';

const ban: LeverChange = { ranCap: 0, capBy: 24, legacy: 1, settle: 2 };

/** Million EUR by cause, 2019 to 2026. */
function billOf(setting: Setting, rule: LeverChange): { readonly [C in Cause]?: number } {
  const ledger = createLedger();
  walkRoad(setting, [[2, rule]], { ledger });
  const bill: { [C in Cause]?: number } = {};
  for (const { indicator, cause, amount } of ledger.entries) {
    if (indicator === 'cost') bill[cause] = (bill[cause] ?? 0) + amount;
  }
  return bill;
}

describe('the bill', () => {
  it('of scrutiny is so much a head and year', () => {
    const setting = aSetting({ populationMillion: 40 });
    // 30 quarters from the third on
    expect(billOf(setting, { scrutiny: 2 }).scrutiny).toBeCloseTo((setting.k.scrutinyCost2 * 40 * 30) / 4, 6);
  });

  it('of scrutiny that stood in 2019 is nothing', () => {
    expect(billOf(aSetting({ scrutiny0: 2 }), {}).scrutiny).toBeUndefined();
  });

  it('of alternatives is what was granted, spent over some years', () => {
    expect(billOf(aSetting(), { diversify: 120 }).alternatives).toBeCloseTo(120, 6);
  });

  it('of swaps grows with what a swap costs and falls with how soon kit wears out', () => {
    const at = (levels: Parameters<typeof beliefsAt>[0]) =>
      billOf(aSetting({}, { beliefs: beliefsAt(levels) }), ban)['swap-radio'] ?? 0;
    expect(at({ swapUnit: 1 })).toBeCloseTo((at({}) * 110) / 50, 0);
    expect(at({ naturalRenewal: -1 })).toBeLessThan(at({ naturalRenewal: 1 }));
  });

  it('of dearer purchases is nothing where alternatives are believed to cost nothing', () => {
    const setting = aSetting({}, { beliefs: beliefsAt({ priceEffect: -1 }) });
    expect(billOf(setting, ban)['dearer-purchases']).toBeUndefined();
    expect(billOf(aSetting(), ban)['dearer-purchases']).toBeGreaterThan(0);
  });

  it('moves to the state with support, with a loss on the way', () => {
    const alone = walkRoad(aSetting(), [[2, ban]]);
    const helped = walkRoad(aSetting(), [[2, { ...ban, support: 1 }]]);
    expect(helped.stateMillionEur).toBeGreaterThan(alone.stateMillionEur + 10);
    expect(operatorsMillionEur(helped)).toBeLessThan(operatorsMillionEur(alone));
    expect(billOf(aSetting(), { ...ban, support: 1 })['public-funds']).toBeGreaterThan(0);
  });

  it('is smaller net than the programme that operators publish', () => {
    const state = walkRoad(aSetting(), [[2, ban]]);
    const { 'swap-radio': swaps = 0 } = billOf(aSetting(), ban);
    expect(state.grossMillionEur).toBeGreaterThan(swaps);
  });
});
