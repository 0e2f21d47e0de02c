import { changeOf, END, layOut } from '../machine/index.ts';
import { decide, initialState, type Scores, scoresOf, stepQuarter } from '../model/index.ts';
import type { Run } from './run.ts';

/**
 * What the real country decided, played by the same rules, beliefs and luck to the end of 2026; undefined for an
 * invented country.
 */
export function historyScores(run: Run): Scores | undefined {
  if (run.scenario.country.fictional) return undefined;
  const tables = layOut(run.scenario, { ...run.start, length: 'standard' });
  const state = initialState(tables.setting);
  const changes = [
    ...tables.beats.flatMap(({ beat }) =>
      beat.decision.options
        .filter((option) => option.history)
        .map((option) => ({ quarter: beat.quarter, change: changeOf(option) })),
    ),
    ...run.scenario.history.later.map(({ quarter, levers }) => ({ quarter, change: levers })),
  ];
  while (state.t < END) {
    for (const { quarter, change } of changes) if (quarter === state.t) decide(state, change, tables.setting);
    stepQuarter(state, tables.setting);
  }
  return scoresOf(state, tables.setting);
}
