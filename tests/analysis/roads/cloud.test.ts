import { describe, expect, test } from 'vitest';
import { dotOf } from '../../../src/analysis/roads/cloud.ts';
import { spreadOfColumn } from '../../../src/analysis/roads/column-spread.ts';
import { halvesOf } from '../../../src/analysis/roads/halves.ts';
import { kindOf, kindShares } from '../../../src/analysis/roads/kinds.ts';
import { optionShares } from '../../../src/analysis/roads/option-shares.ts';
import { percentileOf } from '../../../src/analysis/roads/percentiles.ts';
import { optionsOf, planRoads, roadNamed, roadWith } from '../../../src/analysis/roads/road-plan.ts';
import { selectDots } from '../../../src/analysis/roads/select-dots.ts';
import { separatingOptions } from '../../../src/analysis/roads/separating-option.ts';
import { shareError } from '../../../src/analysis/roads/share-error.ts';
import { aCompiledScenario } from '../../support/a-compiled-scenario.ts';
import { aCloud, aPlan } from './a-cloud.ts';

/** Two decisions, of two and three options: six roads. */
const plan = aPlan(2, 3);
const cloud = aCloud(plan, [
  { cost: 10, security: 60, alliance: 50, ranCap: 1, hardness: 0.1 },
  { cost: 20, security: 50, alliance: 50, ranCap: 0.3, hardness: 0.2 },
  { cost: 30, security: 40, alliance: 50, ranCap: 0, hardness: 0.3 },
  { cost: 40, security: 30, alliance: 50, ranCap: 1, hardness: 0.4 },
  { cost: 50, security: 20, alliance: 50, ranCap: 0.3, hardness: 0.5 },
  { cost: 50, security: 10, alliance: 50, ranCap: 0, hardness: 0.6 },
]);

describe('a road', () => {
  test('is the number of its options, the first decision first', () => {
    expect(optionsOf(plan, 4)).toEqual([1, 1]);
    expect(roadWith(plan, [1, 1])).toBe(4);
    expect(roadNamed(plan, ['option-1', 'option-2'])).toBe(5);
    for (let road = 0; road < plan.count; road++) expect(roadWith(plan, optionsOf(plan, road))).toBe(road);
  });

  test('takes no option that is not there', () => {
    expect(() => roadWith(plan, [1, 3])).toThrow('beat-1 has no option 3');
    expect(() => roadNamed(plan, ['option-1'])).toThrow(RangeError);
  });

  test('of the short version passes only the beats that it keeps', () => {
    const scenario = aCompiledScenario();
    const beats = scenario.beats.map((beat, index) => ({ ...beat, short: index !== 1 }));
    expect(planRoads({ ...scenario, beats }).count).toBe(3 ** 5);
    const short = planRoads({ ...scenario, beats }, 'short');
    expect(short.count).toBe(3 ** 4);
    expect(short.decisions.map(({ beat }) => beat)).not.toContain(beats[1]?.id);
  });
});

describe('a cloud', () => {
  test('tells how many do worse, equals by half', () => {
    expect(percentileOf(cloud, 'cost', 10)).toBeCloseTo(0.5 / 6);
    expect(percentileOf(cloud, 'cost', 50)).toBeCloseTo(5 / 6);
    expect(percentileOf(cloud, 'cost', 45)).toBeCloseTo(4 / 6);
  });

  test('tells which share of some roads took each option', () => {
    expect(optionShares(cloud, [0, 1, 3, 4])).toEqual([
      [0.5, 0.5],
      [0.5, 0.5, 0],
    ]);
    expect(optionShares(cloud, [])).toEqual([
      [0, 0],
      [0, 0, 0],
    ]);
  });

  test('is filtered by options, by scores and by both', () => {
    expect([...selectDots(cloud, {})]).toHaveLength(6);
    expect([...selectDots(cloud, { options: { 1: [0, 2] } })]).toEqual([0, 2, 3, 5]);
    expect([...selectDots(cloud, { scores: { cost: [20, 40] } })]).toEqual([1, 2, 3]);
    expect([...selectDots(cloud, { options: { 0: [1] }, scores: { security: [0, 20] } })]).toEqual([4, 5]);
    expect([...selectDots(cloud, { ranCap: [0, 0.5] })]).toEqual([1, 2, 4, 5]);
  });

  test('has a spread, and softer and harder halves', () => {
    expect(spreadOfColumn(cloud, 'cost')).toEqual({ min: 10, p5: 10, median: 40, p95: 50, max: 50 });
    expect(spreadOfColumn(cloud, 'cost', [1, 2])).toMatchObject({ min: 20, max: 30 });
    expect(halvesOf(cloud).soft).toMatchObject({ cost: 25, security: 45, alliance: 50, mean: 40 });
    expect(halvesOf(cloud).hard.cost).toBe(50);
  });

  test('parts soft, middle and hard roads', () => {
    const scenario = aCompiledScenario();
    expect([0, 1, 2].map((dot) => kindOf(cloud, dot, scenario))).toEqual(['soft', 'middle', 'hard']);
    const third = expect.closeTo(1 / 3, 9);
    expect(kindShares(cloud, scenario)).toEqual({ soft: third, middle: third, hard: third });
  });

  test('knows the dot of a road, and that some are not there', () => {
    expect(dotOf(cloud, 5)).toBe(5);
    expect(dotOf({ ...cloud, dots: 4 }, 5)).toBe(-1);
  });

  test('of all roads has no error of its shares; that of a sample has one, less the more are counted', () => {
    expect(shareError(cloud, 0.5)).toBe(0);
    const sample = { ...cloud, isSample: true };
    expect(shareError(sample, 0.5, 100)).toBeCloseTo(0.05);
    expect(shareError(sample, 0.5, 400)).toBeCloseTo(0.025);
  });
});

describe('the option that separates', () => {
  test('is the one that explains most under the mandate', () => {
    const [first] = separatingOptions(cloud, [10, 0, 0]);
    expect(first).toMatchObject({ decision: 0, withIt: expect.any(Number) });
    expect(Math.abs((first?.withIt ?? 0) - (first?.withoutIt ?? 0))).toBeCloseTo(140 / 3 - 20, 4);
    expect(first?.explains).toBeGreaterThan(0.7);
    expect(first?.explains).toBeLessThanOrEqual(1);
  });

  test('turns around with the mandate, and is none where all is the same', () => {
    const better = (weights: readonly [number, number, number]) => {
      const [first] = separatingOptions(cloud, weights);
      return (first?.withIt ?? 0) > (first?.withoutIt ?? 0) ? first?.option : 1 - (first?.option ?? 0);
    };
    expect(better([1, 0, 0])).toBe(1);
    expect(better([0, 1, 0])).toBe(0);
    for (const { explains } of separatingOptions(cloud, [0, 0, 1])) expect(explains).toBe(0);
  });

  test('is looked for among some roads only', () => {
    const found = separatingOptions(cloud, [1, 0, 0], [0, 1, 2]);
    expect(found.every(({ decision }) => decision === 1)).toBe(true);
  });
});
