import { expect, test } from 'vitest';
import { loadScenario } from '../../../scripts/library/load-scenarios.ts';
import {
  allRoads,
  BEATS_BY,
  endOfRoad,
  historyEnd,
  listFrontier,
  optionsOf,
  planRoads,
  roadNamed,
  SCORE_NAMES,
  seeCloud,
  selectFrom,
  standingOf,
  surveyCloud,
} from '../../../src/analysis/index.ts';

const scenario = loadScenario('germany-2019');
const cloud = allRoads(scenario, { length: 'short' });
const survey = surveyCloud(cloud, { cost: 0.5, security: 0.3, alliance: 0.2 });
const sight = seeCloud(cloud, survey.onFrontier);
const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);

test('every road is in one mark, and every road of the frontier is counted there', () => {
  expect(sum(sight.marks.count)).toBe(cloud.dots);
  expect(sum(sight.marks.frontier)).toBe(sum(survey.onFrontier));
});

test('a mark stands within the square of its roads', () => {
  cloud.cost.forEach((cost, dot) => {
    const security = cloud.security[dot] as number;
    const near = sight.marks.cost.some(
      (other, mark) =>
        Math.floor(other * 2) === Math.floor(cost * 2) &&
        Math.floor((sight.marks.security[mark] as number) * 2) === Math.floor(security * 2),
    );
    expect(near).toBe(true);
  });
});

test('bands of alliance hold a third of the roads each', () => {
  const [second, third] = sight.edges;
  const low = cloud.alliance.filter((value) => value < second).length;
  const high = cloud.alliance.filter((value) => value >= third).length;
  expect(Math.abs(low - cloud.dots / 3)).toBeLessThanOrEqual(cloud.dots * 0.05);
  expect(Math.abs(high - cloud.dots / 3)).toBeLessThanOrEqual(cloud.dots * 0.05);
});

test('what is said to beat a road does, and a road of the frontier is beaten by none', () => {
  for (const road of [0, 77, 500, cloud.plan.count - 1]) {
    const standing = standingOf(survey, road);
    expect(standing.onFrontier).toBe(standing.beatenBy === 0);
    for (const better of standing.betters) {
      for (const score of SCORE_NAMES)
        expect(better[score]).toBeGreaterThanOrEqual(standing[score] + BEATS_BY);
    }
    const apart = standing.betters.map(
      ({ options }) => options.filter((option, i) => option !== standing.options[i]).length,
    );
    expect(apart).toEqual([...apart].sort((a, b) => a - b));
  }
});

test('a selection holds the roads that fit, and says what they decided', () => {
  const selection = selectFrom(survey, { options: { 1: [2] } }, sight.edges);
  const options = cloud.plan.decisions[1]?.options.length ?? 0;
  expect(selection.count).toBe(cloud.dots / options);
  expect(selection.shares[1]?.[2]).toBe(1);
  expect(sum(selection.marks.count)).toBe(selection.count);
  for (const { road } of selection.best) expect(optionsOf(cloud.plan, road)[1]).toBe(2);
  const weighed = selection.best.map((road) => road.weighed);
  expect(weighed).toEqual([...weighed].sort((a, b) => b - a));
});

test('a selection that nothing fits is empty, and nothing breaks', () => {
  const selection = selectFrom(survey, { scores: { cost: [0, 1], security: [99, 100] } }, sight.edges);
  expect(selection).toMatchObject({ count: 0, spans: undefined, best: [] });
});

test('the frontier as a list tells every road once, in groups that end alike', () => {
  const all = listFrontier(survey, 'security', 0, Number.MAX_SAFE_INTEGER);
  expect(all.total).toBe(sum(survey.onFrontier));
  expect(all.roads.length).toBe(all.groups);
  expect(sum(all.roads.map(({ alike }) => 1 + alike))).toBe(all.total);
  const security = all.roads.map((road) => road.security);
  expect(security).toEqual([...security].sort((a, b) => b - a));
  expect(listFrontier(survey, 'security', 2, 3).roads).toEqual(all.roads.slice(2, 5));
});

test('history by expected chance is the road of its decisions where nothing came later', () => {
  const bare = { ...scenario, history: { ...scenario.history, later: [] } };
  const plan = planRoads(scenario);
  const chosen = scenario.beats.map(
    ({ decision }) => decision.options.find(({ history }) => history)?.id ?? '',
  );
  const end = endOfRoad(scenario, roadNamed(plan, chosen));
  for (const score of SCORE_NAMES) expect(historyEnd(bare)?.[score]).toBeCloseTo(end[score], 9);
});

test('an invented country has no history', () => {
  const invented = { ...scenario, country: { ...scenario.country, fictional: true } };
  expect(historyEnd(invented)).toBeUndefined();
});

test('of a sample it is said how far its shares may be off, and a road outside it still has its place', () => {
  const some = allRoads(scenario, { length: 'short', atMost: 100, sample: 400 });
  const { isSample, error, dots } = seeCloud(some);
  expect({ isSample, dots }).toEqual({ isSample: true, dots: 400 });
  expect(error).toBeCloseTo(0.049, 3);
  expect(seeCloud(cloud).error).toBe(0);
  const outside = Array.from({ length: some.plan.count }, (_, road) => road).find(
    (road) => !some.roads.includes(road),
  );
  const road = outside ?? -1;
  const part = surveyCloud(some, survey.weights);
  expect(() => standingOf(part, road)).toThrow(RangeError);
  const near = standingOf(part, road, endOfRoad(scenario, road, { length: 'short' }));
  expect(Math.abs(near.aheadOf.cost - standingOf(survey, road).aheadOf.cost)).toBeLessThanOrEqual(2 * error);
});
