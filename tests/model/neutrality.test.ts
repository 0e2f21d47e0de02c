import { describe, expect, test } from 'vitest';
import { playAtRandom, summarise } from '../../scripts/calibration/decision-space.ts';
import { loadScenario } from '../../scripts/library/load-scenarios.ts';
import { allRoads, hasBestRoad } from '../../src/analysis/index.ts';

/** A sample of all roads; docs/model.md has the figures of every one. */
const ROADS = 3000;
const scenario = loadScenario('germany-2019');
const roads = allRoads(scenario, { atMost: ROADS, sample: ROADS });
const space = summarise(roads, scenario);

describe('Germany 2019 at central beliefs', () => {
  test('neither the softer nor the harder half wins by much', () => {
    expect(Math.abs(space.halves.hard.mean - space.halves.soft.mean)).toBeLessThan(2.5);
  });

  test('each score spreads', () => {
    for (const [lowest, , highest] of Object.values(space.ranges))
      expect(highest - lowest).toBeGreaterThan(45);
  });

  test('the frontier has soft, middle and hard roads', () => {
    for (const share of Object.values(space.frontierKinds)) expect(share).toBeGreaterThan(0.01);
  });

  test('no road is best on all three scores', () => {
    expect(hasBestRoad(roads)).toBe(false);
  });

  test('threats are carried out now and then', () => {
    const happened = playAtRandom(scenario, 1500);
    expect(happened.reprisal).toBeGreaterThan(0.03);
    expect(happened.reprisal).toBeLessThan(0.15);
    expect(happened.retaliation).toBeGreaterThan(0.01);
    expect(happened.retaliation).toBeLessThan(0.15);
  });
});
