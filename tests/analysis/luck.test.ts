import { expect, test } from 'vitest';
import { mandateShares, weigh } from '../../src/analysis/choices/mandate-shares.ts';
import { choicesOf, planOf, playChoices, withChoice } from '../../src/analysis/choices/plan.ts';
import { rankIn, spreadOf } from '../../src/analysis/choices/spread.ts';
import { CHANCES, drawLuck, runnersUp, weighDecisions } from '../../src/analysis/index.ts';
import { scoresOf } from '../../src/model/index.ts';
import { always, asInHistory, playRoad } from '../present/roads.ts';
import { runToEnd } from '../support/run-to-end.ts';

const run = playRoad(asInHistory);

test('the bare choices of a run end where the run ended', () => {
  for (const choose of [asInHistory, always(0), always(3)]) {
    const played = playRoad(choose, { start: { seed: 4711 } });
    const votes: number[] = [];
    const end = playChoices(planOf(played.tables), choicesOf(played), played.tables.setting, votes);
    expect(end).toEqual(played.play.moment.state);
    expect(votes).toEqual(played.play.decided.map(({ passed }) => passed));
  }
});

test('the spread of a thousand draws holds the ends that other seeds really give', () => {
  const luck = runToEnd(drawLuck(run, 400));
  const ends = [1, 2, 3, 4, 5, 6].map((seed) => {
    const other = playRoad(asInHistory, { start: { seed } });
    return scoresOf(other.play.moment.state, other.tables.setting).security;
  });
  const { low, high } = luck.scores.security.spread;
  expect(ends.filter((end) => end >= low - 3 && end <= high + 3).length).toBeGreaterThanOrEqual(5);
  for (const name of CHANCES) expect(luck.chances[name].share).toBeLessThanOrEqual(1);
});

test('a run that reprisal hit against the odds is called unlucky, and told why', () => {
  const luck = runToEnd(drawLuck(run, 400));
  expect(luck.chances.reprisal.yours).toBe(1);
  expect(luck.scores.alliance).toMatchObject({ verdict: 'unlucky', because: { chance: 'reprisal' } });
  const calm = runToEnd(drawLuck(playRoad(asInHistory, { start: { seed: 1 } }), 400));
  expect(calm.chances.reprisal.yours).toBe(0);
  expect(calm.scores.alliance.verdict).toBe('ordinary');
  expect(calm.scores.alliance.spread).toEqual(luck.scores.alliance.spread);
});

test('only decisions that asked for a law have votes', () => {
  const { votes } = runToEnd(drawLuck(run, 50));
  expect(votes.map(({ decision }) => run.play.decided[decision]?.option)).toEqual(['high-hurdles']);
});

test('the runner-up is the option that the mandate ranks highest among those not taken', () => {
  const setting = { ...run.tables.setting, seed: undefined };
  const plan = planOf(run.tables);
  const weights = mandateShares(run);
  for (const { decision, runnerUp, lead } of runnersUp(run)) {
    const options = run.tables.beats[decision]?.beat.decision.options ?? [];
    const marks = options.map((_, place) =>
      weigh(
        scoresOf(playChoices(plan, withChoice(choicesOf(run), decision, place), setting), setting),
        weights,
      ),
    );
    const own = marks[choicesOf(run)[decision] ?? -1] ?? 0;
    const best = options.findIndex(({ id }) => id === runnerUp);
    expect(marks[best]).toBe(Math.max(...marks.filter((_, place) => place !== choicesOf(run)[decision])));
    expect(lead).toBeCloseTo((marks[best] ?? 0) - own, 9);
  }
});

test('both choices of a decision meet the same luck', () => {
  const weighed = runToEnd(weighDecisions(run, 60));
  expect(weighed.decisions).toHaveLength(8);
  for (const { difference, differences, above, below, chosenSpread, runnerUpSpread } of weighed.decisions) {
    expect(difference).toBeCloseTo(runnerUpSpread.mean - chosenSpread.mean, 9);
    const { cost, security, alliance } = mandateShares(run);
    const sum = cost * differences.cost + security * differences.security + alliance * differences.alliance;
    expect(sum).toBeCloseTo(difference, 9);
    expect(above + below).toBeLessThanOrEqual(1 + 1e-9);
  }
  const stakes = weighed.decisions.map(({ stake }) => Math.abs(stake));
  const most = weighed.decisions.find(({ decision }) => decision === weighed.most);
  expect(Math.abs(most?.stake ?? 0)).toBe(Math.max(...stakes));
  // the same option over the same draws: what is said of the decision and of its row agree
  if (most?.farthest === most?.runnerUp) expect(weighed.mostStake).toBeCloseTo(most?.difference ?? 0, 9);
});

test('ranks count equal ends half, and spreads read between neighbours', () => {
  expect(rankIn([1, 2, 2, 3], 2)).toBe(0.5);
  expect(rankIn([5, 5, 5], 5)).toBe(0.5);
  expect(rankIn([1, 2], 9)).toBe(1);
  const spread = spreadOf([4, 0, 2, 1, 3]);
  expect(spread).toMatchObject({ lower: 1, middle: 2, upper: 3, mean: 2 });
  expect(spread.low).toBeCloseTo(0.2, 9);
});
