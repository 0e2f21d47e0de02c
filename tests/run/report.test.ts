import { describe, expect, it } from 'vitest';
import { decodeRun, encodeRun, type RunReport, reportRun } from '../../src/run/index.ts';
import { aCompiledScenario } from '../support/a-compiled-scenario.ts';
import { runByLot } from '../support/a-run.ts';

const scenario = aCompiledScenario();
const SCORES = ['cost', 'security', 'alliance'] as const;
const LUCK = [1, 2, 3, 4, 5, 6];

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

describe('a report', () => {
  const reports = LUCK.map((luck) => reportRun(runByLot(scenario, luck)));

  it.each(LUCK)('of a run from its code has the same bytes (%i)', (luck) => {
    for (const steps of [0, 1, 9, 20, 100]) {
      const run = runByLot(scenario, luck, { steps });
      const back = decodeRun(encodeRun(run), [scenario]);
      if (!back.ok) throw new Error(back.error.code);
      expect(JSON.stringify(reportRun(back.value))).toBe(JSON.stringify(reportRun(run)));
    }
  });

  it('is plain data', () => {
    for (const report of reports) {
      const text = JSON.stringify(report);
      expect(JSON.stringify(JSON.parse(text))).toBe(text);
    }
  });

  it('tells every decision, quarter and report of a finished run', () => {
    for (const report of reports) {
      expect(report.phase).toBe('debrief');
      expect(report.choices.map(({ beat }) => beat)).toEqual(scenario.beats.map(({ id }) => id));
      expect(report.quarters).toHaveLength(32);
      expect(report.reports).toHaveLength(scenario.epilogue.length);
      expect(report.final?.scores).toEqual(report.quarters.at(-1)?.scores);
    }
  });

  it('has causes that add up to the change of an indicator, quarter by quarter', () => {
    for (const { quarters, choices } of reports) {
      quarters.slice(1).forEach(({ quarter, indicators, causes }, index) => {
        const before = quarters[index]?.indicators.trust as number;
        const decided = choices.find((choice) => choice.quarter === quarter)?.causes.trust ?? {};
        const told = sum([...Object.values(causes.trust ?? {}), ...Object.values(decided)]);
        expect(told).toBeCloseTo((indicators.trust as number) - before, 9);
      });
    }
  });

  it('has points that add up from decision to decision, up to the final scores', () => {
    for (const { choices, final } of reports) {
      for (const score of SCORES) {
        for (const { before, chosen, later, becauseOfChoice, becauseOfTime } of choices) {
          expect(sum(becauseOfChoice[score].map(({ points }) => points))).toBeCloseTo(
            chosen[score] - before[score],
            9,
          );
          const moved = (later?.[score] ?? Number.NaN) - chosen[score];
          expect(sum(becauseOfTime?.[score].map(({ points }) => points) ?? [])).toBeCloseTo(moved, 9);
        }
        const last = choices.at(-1)?.later?.[score] ?? Number.NaN;
        const points = final?.becauseOfTime[score].map((cause) => cause.points) ?? [];
        expect(sum(points)).toBeCloseTo((final?.scores[score] ?? 0) - last, 9);
      }
    }
  });

  it('of an unfinished run leaves open what is open', () => {
    const report: RunReport = reportRun(runByLot(scenario, 1, { steps: 0 }));
    expect(report).toMatchObject({
      phase: 'oath',
      mandate: null,
      prediction: null,
      choices: [],
      final: null,
    });
    expect(report.reports).toEqual([]);
  });
});
