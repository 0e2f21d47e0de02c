import { type Telling, tellRun } from '../../src/lms/index.ts';
import type { Run } from '../../src/run/index.ts';
import { aCompiledScenario } from '../support/a-compiled-scenario.ts';
import { runByLot } from '../support/a-run.ts';

const scenario = aCompiledScenario();

export function tell(run: Run, seat = 7): Telling {
  return tellRun(run, seat, ({ option, reason }) => `${option} (reason: ${reason})`);
}

/** What a platform is told of a run played by lot, step by step. */
export function tellingsByLot(luck: number): readonly Telling[] {
  const tellings: Telling[] = [];
  runByLot(scenario, luck, {
    visit: (run) => {
      if (run.phase !== 'oath') tellings.push(tell(run));
    },
  });
  return tellings;
}
