import { describe, expect, it } from 'vitest';
import { createWords } from '../../src/i18n/index.ts';
import { crewsOf, VANS, vansOf } from '../../src/present/crews.ts';
import { describeFrame } from '../../src/present/index.ts';
import { createRun, type Run } from '../../src/run/index.ts';
import { aStart } from '../support/a-run.ts';
import { aTeller, scenario } from './a-teller.ts';
import { asInHistory, playRoad, playUntil } from './roads.ts';

const teller = aTeller();
const outAtOnce = (run: Run) => {
  const options = run.beat?.decision.options ?? [];
  const out = options.find(({ id }) => id === 'all-out' || id === 'out-2026' || id === 'core-out');
  return (out ?? options[0])?.id ?? '';
};
const worksAt = (run: Run) => describeFrame(run, teller).works;

describe('crews', () => {
  it('are one pool: what they build, swap and leave adds up, and so do the vans', () => {
    playRoad(outAtOnce, {
      visit: (run) => {
        const crews = crewsOf(run);
        if (!crews) return;
        expect(crews.building + crews.swapping + crews.idle).toBeCloseTo(crews.all, 9);
        expect(crews.swapping / crews.all).toBeCloseTo(run.play.moment.state.exposed.churn, 9);
        const { building, swapping, idle } = vansOf(crews);
        expect(building + swapping + idle).toBe(VANS);
        expect(Math.min(building, swapping, idle)).toBeGreaterThanOrEqual(0);
      },
    });
  });

  it('have a van for little work, and none for no work', () => {
    expect(vansOf({ all: 4, building: 3.94, swapping: 0.06, idle: 0 })).toEqual({
      building: 19,
      swapping: 1,
      idle: 0,
    });
    expect(vansOf({ all: 4, building: 0, swapping: 0, idle: 4 }).idle).toBe(VANS);
  });

  it('swap at the expense of building once a deadline comes close', () => {
    const free = worksAt(playUntil('outcome', 6, asInHistory));
    const hard = worksAt(playUntil('outcome', 6, outAtOnce));
    expect(hard?.vans.swapping).toBeGreaterThan(5);
    expect(free?.vans.swapping).toBe(0);
    expect(hard?.vans.building).toBeLessThan((free?.vans.building ?? 0) - 5);
  });
});

describe('the plan', () => {
  it('is missed because of swaps where a deadline is hard, and is met where there is none', () => {
    const free = worksAt(playUntil('epilogue', 0, asInHistory))?.air;
    const hard = worksAt(playUntil('epilogue', 0, outAtOnce))?.air;
    expect(free).toMatchObject({ gapText: 'on plan' });
    expect(hard?.gapText).toMatch(/^\d+ points behind; swaps took \d+ of them$/);
    expect(hard?.toSwaps).toBeGreaterThan(0);
    expect(hard?.toSwaps).toBeLessThanOrEqual((hard?.plan ?? 0) - (hard?.now ?? 1));
  });

  it('is told in the same whole numbers as the gap', () => {
    playRoad(outAtOnce, {
      visit: (run) => {
        const air = worksAt(run)?.air;
        if (air === undefined) return;
        if (!air.nowText.includes('%')) return;
        const [now, plan] = [air.nowText, air.planText].map((text) => Number(/(\d+)%/.exec(text)?.[1]));
        const points = /^(\d+) point/.exec(air.gapText)?.[1] ?? '0';
        expect(Number(points)).toBe((plan ?? 0) - (now ?? 0));
      },
    });
  });
});

it('the core is told with the rule about it', () => {
  const core = (run: Run) => describeFrame(run, teller).core;
  expect(core(playUntil('brief'))).toMatch(/^The core: \d+% Huawei or ZTE\. No rule keeps them out\.$/);
  expect(core(playUntil('outcome', 3, outAtOnce))).toMatch(/A rule keeps them out from Q\d \d{4}\.$/);
  expect(core(playUntil('epilogue', 0, outAtOnce))).toMatch(/A rule keeps them out\.$/);
});

it('before a quarter has passed all crews stand without orders, and nothing is told before its words are here', () => {
  const oath = createRun(scenario, aStart());
  expect(worksAt(oath)).toMatchObject({
    vans: { building: 0, swapping: 0, idle: VANS },
    air: { gapText: 'on plan' },
  });
  expect(describeFrame(oath, { ...teller, words: createWords() }).works).toBeUndefined();
});
