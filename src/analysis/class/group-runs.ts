import type { Run } from '../../run/index.ts';

/** Runs that can be held against each other: the same scenario, version and length. They may have different seeds. */
export interface ClassGroup {
  readonly scenario: string;
  readonly version: number;
  readonly length: Run['start']['length'];
  readonly runs: readonly Run[];
}

/** Sorts runs into groups, the largest first; within a group they keep their order. Unfinished runs are welcome. */
export function groupRuns(runs: readonly Run[]): readonly ClassGroup[] {
  const groups = new Map<
    string,
    { scenario: string; version: number; length: ClassGroup['length']; runs: Run[] }
  >();
  for (const run of runs) {
    const { scenario, start } = run;
    const key = `${scenario.id} ${scenario.version} ${start.length}`;
    const group = groups.get(key);
    if (group) group.runs.push(run);
    else {
      groups.set(key, {
        scenario: scenario.id,
        version: scenario.version,
        length: start.length,
        runs: [run],
      });
    }
  }
  return [...groups.values()].sort((a, b) => b.runs.length - a.runs.length);
}
