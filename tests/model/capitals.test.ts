import { describe, expect, it } from 'vitest';
import {
  ACTOR_CHARTS,
  type ActorChart,
  initialState,
  type LeverChange,
  nextStance,
} from '../../src/model/index.ts';
import { walkRoad } from '../support/a-road.ts';
import { aSetting } from '../support/a-setting.ts';

const under = (rule: LeverChange, read: Parameters<typeof walkRoad>[2] = {}) =>
  walkRoad(aSetting(), [[2, rule]], read);
const ban: LeverChange = { ranCap: 0, capBy: 16, core: 1, coreBy: 12, settle: 2 };

describe('Washington', () => {
  it('trusts a country that shuts the makers out, and not one that does nothing', () => {
    expect(under(ban).trust).toBeGreaterThan(under({}).trust + 15);
  });

  it('thanks little for a cap: less than in proportion', () => {
    const none = under({}).hardness;
    const cap = under({ ranCap: 0.5, capBy: 16 }).hardness - none;
    const all = under({ ranCap: 0, capBy: 16 }).hardness - none;
    expect(cap / all).toBeLessThan(0.3);
  });

  it('likes a friendly posture and dislikes one toward Beijing', () => {
    expect(under({ washington: 2 }).trust).toBeGreaterThan(under({}).trust);
    expect(under({ beijing: 2 }).trust).toBeLessThan(under({}).trust);
  });

  it('takes back nothing that was promised without a price', () => {
    const kept = walkRoad(aSetting(), [[2, ban]]);
    const broken = walkRoad(aSetting(), [
      [2, ban],
      [3, { ranCap: 1, capBy: 16, loosen: true }],
    ]);
    expect(broken.trust).toBeLessThan(kept.trust);
  });
});

describe('Beijing', () => {
  it('minds a ban, more so where the maker is named, and likes calm words', () => {
    const neutral = under(ban).relations;
    expect(under({ ...ban, named: 1 }).relations).toBeLessThan(neutral);
    expect(under({ ...ban, beijing: 2 }).relations).toBeGreaterThan(neutral);
    expect(under({}).relations).toBeGreaterThan(neutral);
  });

  it('is likelier to strike where a rival maker has its home', () => {
    const named = { ...ban, named: 1 };
    const struck = (rivalVendorAtHome: number) =>
      walkRoad(aSetting({ rivalVendorAtHome, relations0: 50 }), [[2, named]]).retaliationEver;
    expect(struck(1)).toBeGreaterThan(2 * struck(0));
  });
});

describe('Europe', () => {
  it('draws near with coordination and apart with distance from the common line', () => {
    expect(under({ europe: 3 }).alignment).toBeGreaterThan(under({}).alignment);
    expect(under(ban).alignment).toBeLessThan(
      under({ ranCap: 0.35, capBy: 20, core: 1, coreBy: 16 }).alignment,
    );
  });
});

describe('the American argument', () => {
  it('changes at the latest when it did, three times', () => {
    const changes: number[] = [];
    let last = 0;
    walkRoad(aSetting(), [], {
      after({ argument }, quarter) {
        if (argument !== last) changes.push(quarter);
        last = argument;
      },
    });
    expect(changes).toHaveLength(3);
    expect(changes.every((quarter, index) => quarter <= ([3, 4, 6][index] ?? 0))).toBe(true);
  });
});

describe.each(Object.entries(ACTOR_CHARTS) as [string, ActorChart][])('the chart of %s', (_, chart) => {
  const values = Array.from({ length: 201 }, (_, half) => half / 2);

  it('moves one stance at a time, to a neighbour', () => {
    for (const { from, to } of chart.moves) expect(Math.abs(from - to)).toBe(1);
  });

  it('does not flicker: the way back needs another value than the way there', () => {
    chart.stances.forEach((_, stance) => {
      for (const value of values) {
        const next = nextStance(chart, stance, value, false);
        if (next !== stance) expect(nextStance(chart, next, value, false)).not.toBe(stance);
      }
    });
  });

  it('starts in a stance that the first value holds', () => {
    for (const value of [45, 52, 58, 62, 70]) {
      const start = chart.start(value);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start).toBeLessThan(chart.stances.length);
    }
  });
});

it('every actor begins where the chart says', () => {
  const state = initialState(aSetting({ trust0: 65, relations0: 65 }));
  expect(ACTOR_CHARTS.washington.stances[state.stanceWashington]).toBe('persuading');
  expect(ACTOR_CHARTS.beijing.stances[state.stanceBeijing]).toBe('satisfied');
});
