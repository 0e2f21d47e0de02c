import { describe, expect, test } from 'vitest';
import { chooseRoads, SAMPLE_SIZE } from '../../../src/analysis/roads/choose-roads.ts';
import type { Cloud } from '../../../src/analysis/roads/cloud.ts';
import {
  allRoads,
  endOfRoad,
  exploreRoads,
  type RoadChunk,
} from '../../../src/analysis/roads/explore-roads.ts';
import { optionShares } from '../../../src/analysis/roads/option-shares.ts';
import { percentileOf } from '../../../src/analysis/roads/percentiles.ts';
import { optionAt, planRoads } from '../../../src/analysis/roads/road-plan.ts';
import { spreadOrder } from '../../../src/analysis/roads/spread-order.ts';
import type { CompiledScenario } from '../../../src/scenario/index.ts';
import { aCompiledScenario } from '../../support/a-compiled-scenario.ts';
import { aPlan } from './a-cloud.ts';

/** The sample scenario with so many quarters of decisions, each of three options. */
function withBeats(count: number): CompiledScenario {
  const scenario = aCompiledScenario();
  const beats = Array.from({ length: count }, (_, index) => {
    const beat = scenario.beats[index % scenario.beats.length] as CompiledScenario['beats'][number];
    return { ...beat, id: `beat-${index}`, index, quarter: index };
  });
  return { ...scenario, beats };
}

function chunksOf(exploring: Generator<RoadChunk, Cloud>): readonly RoadChunk[] {
  return [...exploring].map(({ cloud, from, until }) => ({ cloud, from, until }));
}

describe('all roads', () => {
  const scenario = aCompiledScenario();
  const cloud = allRoads(scenario);

  test('are each played once', () => {
    expect(cloud).toMatchObject({ dots: 3 ** 5, size: 3 ** 5, isSample: false });
    expect([...cloud.roads].sort((a, b) => a - b)).toEqual(Array.from({ length: 3 ** 5 }, (_, i) => i));
  });

  test('end where each of them ends alone', () => {
    for (let dot = 0; dot < cloud.dots; dot += 17) {
      const end = endOfRoad(scenario, cloud.roads[dot] as number);
      expect(cloud.cost[dot]).toBe(Math.fround(end.cost));
      expect(cloud.security[dot]).toBe(Math.fround(end.security));
      expect(cloud.alliance[dot]).toBe(Math.fround(end.alliance));
      expect(cloud.delayMonths[dot]).toBe(Math.fround(end.delayMonths));
    }
    expect(() => endOfRoad(scenario, 3 ** 5)).toThrow(RangeError);
  });

  test('come in chunks that follow on one another', () => {
    const chunks = chunksOf(exploreRoads(withBeats(7)));
    expect(chunks.length).toBeGreaterThan(3);
    chunks.forEach(({ from }, i) => {
      expect(from).toBe(chunks[i - 1]?.until ?? 0);
    });
    expect(chunks.at(-1)?.until).toBe(3 ** 7);
  });

  test('begin with a fair spread: after the first chunks every option of every decision has come', () => {
    const plan = planRoads(withBeats(7));
    const [first, second] = chunksOf(exploreRoads(withBeats(7)));
    const roads = first?.cloud.roads.subarray(0, second?.until) ?? [];
    for (let decision = 0; decision < 7; decision++) {
      const taken = new Set(Array.from(roads, (road) => optionAt(plan, road, decision)));
      expect(taken.size, `decision ${decision}`).toBe(3);
    }
  });

  test.each([1, 2, 7, 81, 256, 1000])('an order of %i visits each place once', (count) => {
    expect([...spreadOrder(count)].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i));
  });
});

describe('more roads than can be played', () => {
  const twelve = aPlan(...Array.from({ length: 12 }, () => 4));

  test('are sampled: as many strata as there are roads to play, one of each, always the same', () => {
    expect(twelve.count).toBe(16_777_216);
    const roads = chooseRoads(twelve) as Float64Array;
    expect(roads).toHaveLength(SAMPLE_SIZE);
    roads.forEach((road, i) => {
      if (Math.floor(road / 256) !== i) throw new Error(`road ${road} is not of stratum ${i}`);
    });
    expect(chooseRoads(twelve)).toEqual(roads);
  });

  test('lead to shares within the stated error of those of all roads', () => {
    const scenario = withBeats(8);
    const all = allRoads(scenario);
    const sample = allRoads(scenario, { atMost: 1000, sample: 1000 });
    expect(sample).toMatchObject({ isSample: true, dots: 1000 });
    expect(new Set(sample.roads).size).toBe(1000);
    for (const score of ['cost', 'security', 'alliance'] as const) {
      for (const place of [0.1, 0.5, 0.9]) {
        const value = [...all[score]].sort((a, b) => a - b)[Math.floor(place * all.dots)] as number;
        const exact = percentileOf(all, score, value);
        const error = Math.sqrt((exact * (1 - exact)) / sample.dots);
        expect(Math.abs(percentileOf(sample, score, value) - exact), `${score} ${place}`).toBeLessThan(
          4 * error,
        );
      }
    }
    for (const shares of optionShares(
      sample,
      sample.roads.map((_, dot) => dot),
    ))
      for (const share of shares) expect(Math.abs(share - 1 / 3)).toBeLessThan(0.07);
  });
});
