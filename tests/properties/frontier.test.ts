import { describe, expect, it } from 'vitest';
import { randomRoads } from '../../scripts/calibration/decision-space.ts';
import { loadShipped } from '../../scripts/library/load-scenarios.ts';
import { frontierOf, hasBestRoad } from '../../scripts/measure/frontier-of.ts';

/** A sample of all roads; `scripts/measure-frontier.ts` plays every one of them. */
const ROADS = 800;

describe.each(loadShipped().scenarios.map(({ scenario }) => ({ id: scenario.id, scenario })))(
  '$id',
  ({ scenario }) => {
    const options = frontierOf(scenario, ROADS);

    it('no road is best on all three scores', () => {
      expect(hasBestRoad(randomRoads(scenario, 2000))).toBe(false);
    });

    it.each(options)(
      '$name is on the frontier under some belief, or marked as a trap',
      ({ isTrap, shares }) => {
        expect(isTrap || Math.max(...shares) > 0).toBe(true);
      },
    );

    it('no option is on every road of the frontier: there is always another way', () => {
      for (const { name, shares } of options) expect(Math.max(...shares), name).toBeLessThan(0.9);
    });
  },
);
