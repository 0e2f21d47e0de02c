import {
  encodeRun,
  type Run,
  type RunStart,
  replaySteps,
  reportRun,
  type Step,
} from '../../../src/run/index.ts';
import type { CompiledScenario } from '../../../src/scenario/index.ts';

/** All that can be said of a run, as text: the report, the state down to the last bit, and the code. */
export function tellRun(run: Run): string {
  return JSON.stringify({ report: reportRun(run), state: run.play.moment.state, code: encodeRun(run) });
}

/** The same after playing the steps anew. */
export function tellSteps(scenario: CompiledScenario, start: RunStart, steps: readonly Step[]): string {
  const replayed = replaySteps(scenario, start, steps);
  return replayed.ok ? tellRun(replayed.value) : replayed.error.code;
}
