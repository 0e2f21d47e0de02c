import { expect, test } from 'vitest';
import { loadScenario } from '../../scripts/library/load-scenarios.ts';
import { askRoad, askRoads, askSelection } from '../../src/app/road-works.ts';
import type { Work } from '../../src/app/work.ts';
import { aStart, runByLot } from '../support/a-run.ts';

const scenario = loadScenario('germany-2019');

function subjectOf(luck: number) {
  const { start, steps } = runByLot(scenario, luck, { start: aStart({ length: 'short' }) });
  return { scenario, start, steps };
}

/** Steps through work and gives the answer and how often it yielded. */
function finish<A>(work: Work<A, unknown>): { readonly answer: A; readonly steps: number } {
  for (let steps = 0; ; steps++) {
    const step = work.next();
    if (step.done) return { answer: step.value, steps };
  }
}

test('every road is answered with where the run stands among them', () => {
  const { answer } = finish(askRoads(subjectOf(1), {}));
  expect(answer.dots).toBe(answer.roads);
  expect(answer.yours.aheadOf.cost).toBeGreaterThanOrEqual(0);
  expect(answer.paths.bands.join('')).toMatch(/^M/);
  expect(answer).not.toHaveProperty('squares');
});

test('two questions share one exploration: the second only has to look', () => {
  const subject = subjectOf(2);
  const first = askRoads(subject, {});
  first.next();
  const second = finish(askSelection(subject, {}));
  expect(second.answer.count).toBe(1024);
  expect(finish(first).answer.dots).toBe(1024);
  expect(finish(askRoad(subject, { options: [0, 0, 0, 0, 0] })).steps).toBe(0);
});

test('the same question gets the same answer, whoever asked in between', () => {
  const subject = subjectOf(3);
  const options = [1, 2, 0, 1, 2];
  const alone = finish(askRoad(subject, { options })).answer;
  for (const luck of [4, 5, 6, 7]) finish(askRoad(subjectOf(luck), { options }));
  expect(finish(askRoad(subject, { options })).answer).toEqual(alone);
});

test('a run of fewer decisions than there are belongs to no road', () => {
  const { start, steps } = runByLot(scenario, 8, { start: aStart({ length: 'short' }), steps: 6 });
  expect(() => finish(askRoads({ scenario, start, steps }, {}))).toThrow(RangeError);
});
