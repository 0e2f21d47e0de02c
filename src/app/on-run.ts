import { type Run, type RunStart, replaySteps, type Step } from '../run/index.ts';
import type { CompiledScenario } from '../scenario/index.ts';
import type { Work } from './work.ts';

/** A run as plain data. */
export interface RunSubject {
  readonly scenario: CompiledScenario;
  readonly start: RunStart;
  readonly steps: readonly Step[];
}

let last: { readonly key: string; readonly scenario: CompiledScenario; readonly run: Run } | undefined;

/** Makes a work of a function that looks at a run. The last run is kept: sliders ask about the same one many times. */
export function* onRun<A, S = never>(subject: RunSubject, begin: (run: Run) => Work<A, S>): Work<A, S> {
  return yield* begin(runOf(subject));
}

function runOf({ scenario, start, steps }: RunSubject): Run {
  const key = JSON.stringify([start, steps]);
  if (last?.key === key && last.scenario === scenario) return last.run;
  const replayed = replaySteps(scenario, start, steps);
  if (!replayed.ok) throw new Error('the run cannot be played again');
  last = { key, scenario, run: replayed.value };
  return replayed.value;
}
