import { expect, test } from 'vitest';
import { leadOver } from '../../src/analysis/beliefs/lead-over.ts';
import { pickRivals } from '../../src/analysis/beliefs/pick-rivals.ts';
import { settingUnder } from '../../src/analysis/beliefs/setting-under.ts';
import { sharesOf } from '../../src/analysis/beliefs/share-variance.ts';
import { choicesOf, planOf, playChoices } from '../../src/analysis/choices/plan.ts';
import {
  allRoads,
  placesUnder,
  shareVariance,
  standAt,
  standUnderBeliefs,
  varyBeliefs,
} from '../../src/analysis/index.ts';
import { drawAt } from '../../src/core/index.ts';
import { BELIEFS, beliefsAt, createSetting, scoresOf } from '../../src/model/index.ts';
import { always, asInHistory, playRoad } from '../present/roads.ts';
import { aCompiledScenario } from '../support/a-compiled-scenario.ts';
import { aStart, runByLot } from '../support/a-run.ts';
import { runToEnd } from '../support/run-to-end.ts';

const run = playRoad(asInHistory);

test('nothing of a setting but its beliefs depends on beliefs', () => {
  const beliefs = beliefsAt({ intent: 1, naturalRenewal: -1 });
  const made = createSetting(run.tables.setting.country, { beliefs });
  // what quarters hand to each other is overwritten in each
  expect({ ...settingUnder(run.tables, { intent: 1, naturalRenewal: -1 }), flow: 0 }).toEqual({
    ...made,
    flow: 0,
  });
});

test('each belief is varied around the run’s own beliefs', () => {
  const believing = playRoad(asInHistory, { start: { beliefs: { intent: 1 } } });
  const { own, beliefs } = varyBeliefs(believing);
  const intent = beliefs.find(({ belief }) => belief === 'intent');
  expect(intent?.high).toEqual(own);
  expect(intent?.central.scores.security).toBeGreaterThan(own.scores.security);
  expect(placesUnder(believing)({ intent: 0 })).toEqual(intent?.central);
});

test('rivals are other roads, each once, and all of them where there are few', () => {
  const plan = planOf(run.tables);
  const own = choicesOf(run);
  const { roads: rivals, fairFrom } = pickRivals(plan, own, [21845, 43690, 65535]);
  // eight decisions of four options: 24 roads differ in one, 252 in two
  expect(fairFrom).toBe(24 + 252 + 3);
  const apart = (road: readonly number[]) => road.filter((option, index) => option !== own[index]).length;
  expect(rivals.slice(3, fairFrom).every((road) => apart(road) === 1 || apart(road) === 2)).toBe(true);
  expect(rivals).toHaveLength(1500);
  expect(new Set(rivals.map(String)).size).toBe(1500);
  expect(rivals.map(String)).not.toContain(String(own));
  const few = { quarters: [0, 1], changes: [], widths: [3, 2] };
  expect(pickRivals(few, [1, 1]).roads).toHaveLength(5);
});

test('the frontier is off where a rival beats by half a point on all three scores, and only there', () => {
  const own = { cost: 50, security: 50, alliance: 50 };
  expect(leadOver({ cost: 50.6, security: 90, alliance: 50.4 }, own)).toBeCloseTo(0.4, 9);
  expect(leadOver({ cost: 99, security: 99, alliance: 49 }, own)).toBe(-1);
});

// On the frontier under its own beliefs, and off it under some others.
const ON_FRONTIER = [0, 1, 1, 2, 3, 0, 2, 1];
const strong = playRoad(
  ({ beat, beatIndex }) => beat?.decision.options[ON_FRONTIER[beatIndex] ?? 0]?.id ?? '',
);
const stand = runToEnd(standUnderBeliefs(strong, { rivals: 800, roads: 3000 }));

test('a policy stands on the frontier exactly where no rival beats it', () => {
  expect(stand.tried).toBe(27);
  expect(stand.sets).toHaveLength(26);
  const plan = planOf(strong.tables);
  for (const set of stand.sets) {
    expect(set.frontier).toBe(set.lead < 0.5);
    const setting = settingUnder(strong.tables, { [set.belief]: set.level });
    const rival = scoresOf(playChoices(plan, set.rival, setting), setting);
    expect(leadOver(rival, set.scores)).toBe(set.lead);
  }
  expect(stand.stays).toBe([stand.own, ...stand.sets].filter(({ frontier }) => frontier).length);
});

test('a flip lies where the policy changes sides', () => {
  expect(stand.flips.length).toBeGreaterThan(0);
  for (const { belief, place, value, onto } of stand.flips) {
    const at = (where: number) => standAt(strong, { [belief]: where }, stand.strongest).frontier;
    const step = 0.02 * Math.sign(place);
    expect([at(place + step), at(place - step)]).toEqual([onto, !onto]);
    expect(value).toBeGreaterThanOrEqual(BELIEFS[belief].low);
    expect(value).toBeLessThanOrEqual(BELIEFS[belief].high);
  }
  expect(stand.hangsOn).toBe(stand.flips[0]?.belief);
});

test('a slider at a level says what the whole comparison said', () => {
  for (const set of stand.sets) {
    const answer = standAt(strong, { [set.belief]: set.level }, stand.strongest);
    expect(answer.lead).toBeCloseTo(set.lead, 9);
    expect(answer.scores).toEqual(set.scores);
  }
});

test('the strongest rivals of all are found: what beats a policy under its own beliefs is no sample', () => {
  const cloud = allRoads(run.scenario);
  const own = runToEnd(standUnderBeliefs(run, { rivals: 700 })).own;
  let most = Number.NEGATIVE_INFINITY;
  for (let dot = 0; dot < cloud.size; dot++) {
    const [cost, security, alliance] = [cloud.cost[dot], cloud.security[dot], cloud.alliance[dot]];
    const lead = leadOver({ cost: cost ?? 0, security: security ?? 0, alliance: alliance ?? 0 }, own.scores);
    if (lead > most) most = lead;
  }
  expect(own.lead).toBeCloseTo(most, 3);
});

test('a run of two decisions is held against every other road', () => {
  const scenario = aCompiledScenario();
  const short = runByLot(scenario, 3, { start: aStart() });
  const found = runToEnd(standUnderBeliefs(short, { rivals: 100 }));
  expect(found.rivals).toBe(100);
});

test('variance goes to the part that makes it', () => {
  const noise = (r: number, c: number, n: number) => drawAt(r * 100 + c, n, 5) - 0.5;
  const cells = (value: (r: number, c: number) => number, loud: number) =>
    Array.from({ length: 20 }, (_, r) =>
      Array.from({ length: 20 }, (_, c) => [0, 1, 2].map((n) => value(r, c) + loud * noise(r, c, n))),
    );
  expect(sharesOf(cells((r) => r, 0.1)).decisions).toBeGreaterThan(0.98);
  expect(sharesOf(cells((_, c) => c, 0.1)).beliefs).toBeGreaterThan(0.98);
  expect(sharesOf(cells((r, c) => (r % 2) * (c % 2), 0.1)).both).toBeGreaterThan(0.2);
  expect(sharesOf(cells(() => 0, 1)).luck).toBeGreaterThan(0.95);
});

test('in Germany security is mostly what one believes, cost and alliance mostly what one does', () => {
  const shares = runToEnd(shareVariance(playRoad(always(1)).tables));
  expect(shares.security.beliefs).toBeGreaterThan(0.5);
  expect(shares.cost.decisions).toBeGreaterThan(0.5);
  expect(shares.alliance.decisions).toBeGreaterThan(0.5);
  expect(shares.alliance.beliefs).toBeLessThan(0.05);
});
