import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../scripts/library/load-scenarios.ts';
import {
  allRoads,
  endsIn,
  findRegrets,
  groupRuns,
  minorityReasons,
  planRoads,
  roomQuestions,
  splitRuns,
  spreadOfClass,
} from '../../../src/analysis/index.ts';
import { drawAt } from '../../../src/core/index.ts';
import { createRun, decodeRun, encodeRun, type Run, type RunStart } from '../../../src/run/index.ts';
import { advance, aStart, runByLot } from '../../support/a-run.ts';

const scenario = loadScenario('germany-2019');
const aClass = (size: number, change: Partial<RunStart> = {}): readonly Run[] =>
  Array.from({ length: size }, (_, i) =>
    runByLot(scenario, i + 1, { start: aStart({ length: 'short', seed: i, ...change }) }),
  );
const forty = aClass(40);

/** A finished run that takes the options at these places, all for the first reason. */
function runThat(
  options: readonly number[],
  start: Partial<RunStart> = {},
  mandate = [4, 3, 3] as const,
): Run {
  let run = advance(createRun(scenario, aStart({ length: 'short', ...start })), {
    type: 'player.swear',
    mandate,
    prediction: 'subtler-approach',
  });
  for (const option of options) {
    const id = run.beat?.decision.options[option]?.id ?? '';
    const reason = scenario.reasons[0]?.id ?? '';
    run = advance(
      run,
      { type: 'player.read' },
      { type: 'player.table' },
      { type: 'player.choose', option: id, reason },
      { type: 'player.continue' },
    );
  }
  return advance(run, { type: 'player.continue' });
}

describe('a class of forty', () => {
  it('is the same whether it comes as runs or as codes', () => {
    const codes = forty.map(encodeRun);
    const decoded = codes.map((code) => {
      const run = decodeRun(code, [scenario]);
      if (!run.ok) throw new Error(run.error.code);
      return run.value;
    });
    expect(splitRuns(decoded)).toEqual(splitRuns(forty));
    expect(spreadOfClass(decoded)).toEqual(spreadOfClass(forty));
  });

  it('is parted by scenario and length, the largest group first', () => {
    const long = runByLot(scenario, 3, { start: aStart() });
    const groups = groupRuns([long, ...forty]);
    expect(groups.map(({ length, runs }) => [length, runs.length])).toEqual([
      ['short', 40],
      ['standard', 1],
    ]);
  });

  it('has everybody on one side of each split, with one reason', () => {
    for (const { options, decided } of splitRuns(forty)) {
      const everybody = options.flatMap(({ runs }) => runs).sort((a, b) => a - b);
      expect(everybody).toEqual(forty.map((_, i) => i));
      expect(decided).toBe(40);
      for (const { runs, reasons } of options) {
        expect(reasons.flatMap((reason) => reason.runs).sort((a, b) => a - b)).toEqual(runs);
      }
    }
  });

  it('hears reasons only from real minorities', () => {
    const splits = splitRuns(forty);
    const reasons = minorityReasons(splits);
    expect(reasons).not.toEqual([]);
    for (const { decision, option, runs, against } of reasons) {
      const votes = splits[decision]?.options.find((one) => one.option === option)?.runs.length ?? 0;
      expect(against === 'option' ? votes / 40 : runs.length / votes).toBeLessThanOrEqual(0.2);
    }
  });

  it('spreads around its middle, and says on which score most', () => {
    const spread = spreadOfClass(forty);
    const widths = (['cost', 'security', 'alliance'] as const).map((score) => {
      const { low, middle, high } = spread?.scores[score] ?? { low: 1, middle: 0, high: 0 };
      expect(low).toBeLessThanOrEqual(middle);
      expect(middle).toBeLessThanOrEqual(high);
      return [score, high - low] as const;
    });
    expect(spread?.widest).toBe(widths.sort((a, b) => b[1] - a[1])[0]?.[0]);
  });

  it('regrets only what would have ended higher by the mandate of the one who regrets', () => {
    const cloud = allRoads(scenario, { length: 'short' });
    const endOf = endsIn(cloud);
    const regrets = findRegrets(forty, planRoads(scenario, 'short'), endOf);
    expect(regrets).not.toEqual([]);
    for (const { run, chosen, instead, points, decision } of regrets) {
      expect(chosen).toBe(forty[run]?.play.decided[decision]?.option);
      expect(instead).not.toBe(chosen);
      expect(points).toBeGreaterThanOrEqual(1);
    }
    // Whoever takes what is best by the mandate has nothing left to regret.
    let options = [0, 0, 0, 0, 0];
    for (let round = 0; round < 20; round++) {
      const [regret] = findRegrets([runThat(options)], planRoads(scenario, 'short'), endOf);
      if (!regret) return;
      const places = scenario.beats
        .filter(({ short }) => short)
        .map(({ decision }) => decision.options.map(({ id }) => id));
      options = options.map((option, i) =>
        i === regret.decision ? (places[i]?.indexOf(regret.instead) ?? 0) : option,
      );
    }
    throw new Error('regrets never end');
  });

  it('is asked each kind of question once, about people and choices that are there', () => {
    const cloud = allRoads(scenario, { length: 'short' });
    const regrets = findRegrets(forty, planRoads(scenario, 'short'), endsIn(cloud));
    const questions = roomQuestions(forty, regrets);
    const kinds = questions.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds).toContain('split');
    for (const question of questions) {
      if (!('runs' in question)) continue;
      for (const run of question.runs) expect(forty[run]).toBeDefined();
    }
  });
});

describe('splits', () => {
  const split = (options: readonly number[]) =>
    splitRuns(options.map((option, seed) => runThat([option, 0, 0, 0, 0], { seed })))[0]?.disagreement ?? -1;

  it('are none when all agree, whole when they spread evenly, and between otherwise', () => {
    expect(split([1, 1, 1, 1])).toBe(0);
    expect(split([0, 1, 2, 3])).toBe(1);
    expect(split([0, 0, 0, 1])).toBeGreaterThan(0);
    expect(split([0, 0, 0, 1])).toBeLessThan(split([0, 0, 1, 1]));
  });

  it('leave out those who have not come so far', () => {
    const unfinished = runByLot(scenario, 9, { start: aStart({ length: 'short' }), steps: 1 });
    expect(splitRuns([unfinished, runThat([0, 0, 0, 0, 0])])[0]?.decided).toBe(1);
  });
});

describe('questions for the room', () => {
  it('set luck apart: the same decisions, other ends', () => {
    const seeds = [...Array(30).keys()].map((i) => Math.floor(drawAt(1, i, 0) * 2 ** 20));
    const question = roomQuestions(seeds.map((seed) => runThat([3, 2, 2, 2, 2], { seed }))).find(
      ({ kind }) => kind === 'luck',
    );
    expect(question?.kind).toBe('luck');
    if (question?.kind !== 'luck') return;
    expect(question.points).toBeGreaterThanOrEqual(5);
    expect(question.runs[0]).not.toBe(question.runs[1]);
  });

  it('let the one who stood alone speak', () => {
    const runs = [1, 1, 1, 1, 1, 1, 1, 2].map((option, seed) => runThat([option, 0, 0, 0, 0], { seed }));
    const alone = roomQuestions(runs).find(({ kind }) => kind === 'alone');
    expect(alone).toMatchObject({ kind: 'alone', decision: 0, runs: [7] });
  });

  it('are none for nobody', () => {
    expect(roomQuestions([])).toEqual([]);
    expect(spreadOfClass([])).toBeUndefined();
  });
});
