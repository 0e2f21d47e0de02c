import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BELIEF_NAMES, BELIEFS, beliefsAt, beliefsBetween } from '../../src/model/index.ts';
import { beliefLevels } from '../support/arbitraries.ts';
import { hold } from '../support/hold.ts';

test('at a level a place is exactly that level', () => {
  hold(
    fc.property(beliefLevels, (levels) => {
      expect(beliefsBetween(levels)).toEqual(beliefsAt(levels));
    }),
  );
});

test('values rise with their place, and never leave the range', () => {
  const place = fc.double({ min: -1.5, max: 1.5, noNaN: true });
  hold(
    fc.property(fc.constantFrom(...BELIEF_NAMES), place, place, (name, a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)].map(
        (at) => beliefsBetween({ [name]: at })[name],
      ) as [number, number];
      expect(low).toBeLessThanOrEqual(high);
      expect(low).toBeGreaterThanOrEqual(BELIEFS[name].low);
      expect(high).toBeLessThanOrEqual(BELIEFS[name].high);
    }),
  );
});

test('halfway between two levels prices and multiples take the geometric mean, the rest the middle', () => {
  const { washingtonReprisal, intent } = beliefsBetween({ washingtonReprisal: 0.5, intent: 0.5 });
  expect(washingtonReprisal).toBeCloseTo(Math.sqrt(2.2), 10);
  expect(intent).toBeCloseTo((0.36 + 0.7) / 2, 10);
});
