import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cloud } from '../../../src/analysis/roads/cloud.ts';
import { BEATS_BY, frontierOf, hasBestRoad } from '../../../src/analysis/roads/frontier.ts';
import { ensure, hold } from '../../support/hold.ts';
import { aCloud, aPlan } from './a-cloud.ts';

/** Halves and quarters of a point, so that ties and exact half points come often. */
const score = fc.integer({ min: 0, max: 40 }).map((steps) => 40 + steps / 4);
const ends = fc.array(fc.record({ cost: score, security: score, alliance: score }), {
  minLength: 1,
  maxLength: 60,
});

function byComparingAll({ cost, security, alliance, dots }: Cloud): number[] {
  const all = Array.from({ length: dots }, (_, dot) => dot);
  const beats = (one: number, other: number): boolean =>
    [cost, security, alliance].every(
      (column) => (column[one] as number) >= (column[other] as number) + BEATS_BY,
    );
  return all.filter((dot) => !all.some((other) => beats(other, dot)));
}

test('the frontier is what no dot beats by half a point on all three', () => {
  hold(
    fc.property(ends, (list) => {
      const cloud = aCloud(aPlan(list.length), list);
      const found = [...frontierOf(cloud)].join();
      ensure(found === byComparingAll(cloud).join(), () => `found ${found}`);
    }),
    300,
  );
});

test('half a point on all three is enough, a little less on one of them is not', () => {
  const base = { cost: 50, security: 50, alliance: 50 };
  const ahead = { cost: 50.5, security: 50.5, alliance: 50.5 };
  expect([...frontierOf(aCloud(aPlan(2), [base, ahead]))]).toEqual([1]);
  expect([...frontierOf(aCloud(aPlan(2), [base, { ...ahead, alliance: 50.25 }]))]).toEqual([0, 1]);
});

test('a road that is best on everything is found out', () => {
  const low = { cost: 10, security: 90, alliance: 10 };
  const best = { cost: 20, security: 90, alliance: 30 };
  expect(hasBestRoad(aCloud(aPlan(2), [low, best]))).toBe(true);
  expect(hasBestRoad(aCloud(aPlan(2), [low, { ...best, security: 80 }]))).toBe(false);
});
