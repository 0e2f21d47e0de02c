import { describe, expect, it } from 'vitest';
import { TENSION_WEIGHTS, type TensionParts, tensionOf, tensionPartsOf } from '../../src/present/index.ts';
import { createRun, type Run } from '../../src/run/index.ts';
import { aStart, runByLot } from '../support/a-run.ts';
import { scenario } from './a-teller.ts';
import { always, playRoad, playUntil } from './roads.ts';

/** A run with some numbers of its present state changed. */
function inState(run: Run, change: Partial<Run['play']['moment']['state']>): Run {
  const { play } = run;
  return {
    ...run,
    play: { ...play, moment: { ...play.moment, state: { ...play.moment.state, ...change } } },
  };
}

describe('tension', () => {
  it('lies between 0 and 1 at every step of any run, and so does each of its parts', () => {
    for (const luck of [1, 2]) {
      runByLot(scenario, luck, {
        visit: (run) => {
          for (const part of [tensionOf(run), ...Object.values(tensionPartsOf(run) ?? {})]) {
            expect(part).toBeGreaterThanOrEqual(0);
            expect(part).toBeLessThanOrEqual(1);
          }
        },
      });
    }
    for (const weight of Object.values(TENSION_WEIGHTS)) expect(weight > 0 && weight < 1).toBe(true);
  });

  it('is nothing before the oath and after the last decision', () => {
    expect(tensionOf(createRun(scenario, aStart()))).toBe(0);
    expect(tensionOf(playUntil('epilogue'))).toBe(0);
    expect(tensionOf(playUntil('debrief'))).toBe(0);
  });

  it.each([
    ['pressure', { trust: 20 }],
    ['pressure', { relations: 10 }],
    ['vote', { lawPending: 1 }],
    ['deadline', { core: 1, hrvCoreShare: 0.5, coreBy: 2 }],
    ['deadline', { ranCap: 0.1, hrv5gShare: 0.5, capBy: 2 }],
    ['blow', { retaliation: 1, retaliationEver: 1 }],
    ['blow', { incidents: 1 }],
  ] as const satisfies readonly (readonly [keyof TensionParts, object])[])(
    'grows with %s: %o',
    (part, change) => {
      const calm = playUntil('outcome');
      const tense = inState(calm, change);
      expect(tensionPartsOf(tense)?.[part]).toBeGreaterThan(tensionPartsOf(calm)?.[part] ?? 1);
      expect(tensionOf(tense)).toBeGreaterThan(tensionOf(calm));
    },
  );

  it('grows at a table with a law on it', () => {
    let seen = 0;
    playRoad(always(0), {
      visit: (run) => {
        if (run.phase !== 'decision') return;
        const law = run.beat?.decision.options.some((option) => option.law) ?? false;
        if (law) expect(tensionPartsOf(run)?.vote).toBe(1);
        seen += law ? 1 : 0;
      },
    });
    expect(seen).toBeGreaterThan(0);
  });

  it('fears no date once everything is out', () => {
    const done = inState(playUntil('outcome'), { core: 1, hrvCoreShare: 0, coreBy: 0, ranCap: 1 });
    expect(tensionPartsOf(done)?.deadline).toBe(0);
  });
});
