import { beforeAll, describe, expect, test, vi } from 'vitest';
import { findDominated } from '../../scripts/explore/find-dominated.ts';
import { findOneSided } from '../../scripts/explore/find-unfairness.ts';
import { measureInbox } from '../../scripts/explore/measure-inbox.ts';
import { readForExplore } from '../../scripts/explore/read-for-explore.ts';
import { loadShipped } from '../../scripts/library/load-scenarios.ts';
import { allRoads, type Cloud, frontierOf, hasBestRoad, optionShares } from '../../src/analysis/index.ts';
import { FACTORS } from '../../src/core/index.ts';

/** Every road of a scenario is played, under some beliefs or under all: a second each on a quiet machine. */
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const ministries = loadShipped()
  .scenarios.filter(({ scenario }) => scenario.kind === 'ministry')
  .map(({ scenario }) => ({ id: scenario.id, scenario }));

test('there are ministries to look at', () => {
  expect(ministries.length).toBeGreaterThan(0);
});

describe.each(ministries)('$id', ({ id, scenario }) => {
  const { file } = readForExplore(id);
  let central: Cloud;

  beforeAll(() => {
    central = allRoads(scenario);
  });

  test('each option is on the frontier under some belief, or its author calls it a trap', () => {
    const traps = scenario.beats.flatMap((beat) =>
      beat.decision.options.filter(({ trap }) => trap !== undefined).map((trap) => `${beat.id}/${trap.id}`),
    );
    expect(findDominated(scenario, central).filter((name) => !traps.includes(name))).toEqual([]);
  });

  test('no road is best on everything, and no option is on every road of the frontier', () => {
    expect(hasBestRoad(central)).toBe(false);
    for (const shares of optionShares(central, frontierOf(central)))
      for (const share of shares) expect(share).toBeLessThan(0.9);
  });

  test('every factor is argued, and both sides are heard in every inbox at about the same length', () => {
    const inbox = measureInbox(file);
    for (const factor of FACTORS) expect(inbox.factors[factor].items, factor).toBeGreaterThan(0);
    expect(findOneSided(inbox)).toEqual([]);
  });
});
