import { type Run, replaySteps } from '../run/index.ts';
import type { CompiledScenario } from '../scenario/index.ts';
import type { Subject } from './subject.ts';
import type { Work } from './work.ts';

let last: { readonly key: string; readonly scenario: CompiledScenario; readonly run: Run } | undefined;

/** Makes a work of a function that looks at a run. The last run is kept: sliders ask about the same one many times. */
export function* onRun<A, S = never>(subject: Subject, begin: (run: Run) => Work<A, S>): Work<A, S> {
  return yield* begin(runOf(subject));
}

function runOf({ scenario, start, steps }: Subject): Run {
  const key = JSON.stringify([start, steps]);
  if (last?.key === key && last.scenario === scenario) return last.run;
  const replayed = replaySteps(scenario, start, steps);
  if (!replayed.ok) throw new Error('the run cannot be played again');
  last = { key, scenario, run: replayed.value };
  return replayed.value;
}
