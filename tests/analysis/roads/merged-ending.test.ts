import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../../scripts/library/load-scenarios.ts';
import { mergedEnding, type Sharing } from '../../../src/analysis/roads/merged-ending.ts';
import { createPlayer, type PlayToEnd, plainEnding } from '../../../src/analysis/roads/play-roads.ts';
import { type PlannedDecision, planRoads, type RoadPlan } from '../../../src/analysis/roads/road-plan.ts';
import { countryOf } from '../../../src/machine/index.ts';
import { beliefsAt, createSetting, type LeverChange, type Setting } from '../../../src/model/index.ts';
import { beliefLevels, levers, seed } from '../../support/arbitraries.ts';
import { everyCountry } from '../../support/every-country.ts';
import { ensure, hold } from '../../support/hold.ts';
import { aPlan } from './a-cloud.ts';

/** Some levers, the same but for one of them, and nothing: options of one decision that are much alike. */
const options = fc.tuple(levers, levers, fc.nat()).map(([some, others, pick]): readonly LeverChange[] => {
  const names = Object.keys(others) as (keyof LeverChange)[];
  const name = names[pick % Math.max(1, names.length)];
  return [some, name === undefined ? some : { ...some, [name]: others[name] }, {}];
});

/** A country, three decisions of three options each, beliefs, and expected chance or a seed. */
const space = fc.record({
  country: fc.constantFrom(...everyCountry),
  changes: fc.tuple(options, options, options).map((lists) => lists.flat()),
  quarters: fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 3, maxLength: 3 }),
  levels: beliefLevels,
  chance: seed,
});

describe('roads that share their last years', () => {
  test('end as they do one by one, to the last bit, whatever the country, levers, beliefs and chance', () => {
    const sharing: Sharing = { endings: 0, homes: 0 };
    hold(
      fc.property(space, ({ country, changes, quarters, levels, chance }) => {
        const setting = createSetting(country, {
          beliefs: beliefsAt(levels),
          ...(chance !== undefined && { seed: chance }),
        });
        const plan = planWith(
          changes,
          [...quarters].sort((a, b) => a - b),
        );
        ensure(sameEnds(plan, setting, allOf(plan), sharing), () => 'a shared road ends elsewhere');
      }),
      60,
    );
    expect(sharing.homes).toBeLessThan(0.9 * sharing.endings);
  });

  test('so do roads of Germany 2019, which share about half of them', () => {
    const scenario = loadScenario('germany-2019');
    const plan = planRoads(scenario);
    const setting = createSetting(countryOf(scenario.country));
    const sharing: Sharing = { endings: 0, homes: 0 };
    const roads = Float64Array.from({ length: 3000 }, (_, i) => i * 21);
    expect(sameEnds(plan, setting, roads)).toBe(true);
    const neighbours = Float64Array.from({ length: 1024 }, (_, i) => 17_408 + i);
    expect(sameEnds(plan, setting, neighbours, sharing)).toBe(true);
    expect(sharing.endings).toBe(1024);
    expect(sharing.homes).toBeLessThan(900);
  });

  test('decisions that pull nothing lead to one end', () => {
    const setting = createSetting(everyCountry[0] as (typeof everyCountry)[number]);
    const sharing: Sharing = { endings: 0, homes: 0 };
    const plan = aPlan(4, 3, 2);
    expect(sameEnds(plan, setting, allOf(plan), sharing)).toBe(true);
    expect(sharing).toEqual({ endings: 24, homes: 1 });
  });

  test('more homes than are remembered change nothing', () => {
    const [change] = fc.sample(levers, { numRuns: 1, seed: 7 });
    const plan = planWith(
      Array.from({ length: 9 }, (_, i) => ({ ...change, ranCap: i / 10, capBy: 20 + i })),
      [1, 4, 9],
    );
    const setting = createSetting(everyCountry[1] as (typeof everyCountry)[number]);
    expect(sameEnds(plan, setting, allOf(plan), { endings: 0, homes: 0 }, 4)).toBe(true);
  });
});

function planWith(changes: readonly LeverChange[], quarters: readonly number[]): RoadPlan {
  const plan = aPlan(3, 3, 3);
  return {
    ...plan,
    decisions: plan.decisions.map(
      (decision, index): PlannedDecision => ({
        ...decision,
        quarter: quarters[index] ?? 0,
        changes: changes.slice(3 * index, 3 * index + 3),
      }),
    ),
  };
}

function allOf({ count }: RoadPlan): Float64Array {
  return Float64Array.from({ length: count }, (_, road) => road);
}

function sameEnds(
  plan: RoadPlan,
  setting: Setting,
  roads: Float64Array,
  sharing?: Sharing,
  remembered?: number,
): boolean {
  const last = plan.decisions.at(-1)?.quarter ?? 0;
  const plain = endsOf(plan, setting, roads, plainEnding(setting));
  const merged = endsOf(plan, setting, roads, mergedEnding(setting, last, sharing, remembered));
  return plain.every((bits, i) => bits === merged[i]);
}

/** Every number of every end, bit by bit. */
function endsOf(plan: RoadPlan, setting: Setting, roads: Float64Array, playToEnd: PlayToEnd): BigUint64Array {
  const numbers: number[] = [];
  createPlayer(plan, setting, playToEnd, (road, end) => {
    numbers.push(road, ...Object.values(end));
  })(roads);
  return new BigUint64Array(Float64Array.from(numbers).buffer);
}
