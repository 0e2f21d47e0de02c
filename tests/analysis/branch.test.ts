import { expect, test } from 'vitest';
import { branchRun, compareRuns, reopenRun } from '../../src/analysis/index.ts';
import { outlookAt, type Run } from '../../src/run/index.ts';
import { asInHistory, inHistoryBut, playRoad } from '../present/roads.ts';

const run = playRoad(asInHistory, { rate: () => 4 });

function branched(decision: number, option: string): Run {
  const other = branchRun(run, decision, option);
  if (!other.ok) throw new Error(other.error.code);
  return other.value;
}

test('a branch takes one other option and keeps the rest', () => {
  const other = branched(3, 'all-out');
  expect(other.play.decided.map(({ option }) => option)).toEqual(
    run.play.decided.map(({ option }, index) => (index === 3 ? 'all-out' : option)),
  );
  expect(other.play.decided.map(({ ratings }) => ratings)).toEqual(
    run.play.decided.map(({ ratings }) => ratings),
  );
  expect(other.start).toEqual(run.start);
  expect(other.play.moment.state).toEqual(playRoad(inHistoryBut(3, 'all-out')).play.moment.state);
});

test('an option that does not exist is refused', () => {
  expect(branchRun(run, 3, 'nothing-of-the-kind').ok).toBe(false);
});

test('two futures are one until the decision, and why they end apart adds up', () => {
  const decision = 3;
  const { first, second, parting, because } = compareRuns(run, branched(decision, 'all-out'));
  const quarter = run.tables.beats[decision]?.beat.quarter ?? 0;
  first.quarters.forEach((one, index) => {
    if (one.quarter < quarter) expect(second.quarters[index]).toEqual(one);
  });
  expect(parting?.quarter).toBeGreaterThanOrEqual(quarter);
  for (const score of ['cost', 'security', 'alliance'] as const) {
    const sum = because[score].reduce((all, { points }) => all + points, 0);
    expect(sum).toBeCloseTo(second.scores[score] - first.scores[score], 6);
  }
  expect(second.quarters.at(-1)?.scores).toEqual(
    outlookAt(branched(decision, 'all-out').play.moment, run).scores,
  );
});

test('a run does not part from itself', () => {
  expect(compareRuns(run, run).parting).toBeUndefined();
});

test('a branch to be played stands at the decision, in practice, with the letters that were read', () => {
  const opened = reopenRun(run, 3);
  if (!opened.ok) throw new Error(opened.error.code);
  expect(opened.value).toMatchObject({ phase: 'decision', beatIndex: 3, start: { practice: true, seed: 7 } });
  expect(opened.value.play.opened).toEqual(run.play.decided[3]?.opened);
  expect(reopenRun(run, 8).ok).toBe(false);
});
