import type { CompiledScenario } from '../scenario/index.ts';
import { applyStep, createRun, type Run, type RunStart } from './run.ts';
import { MANDATE_POINTS, type Step } from './step.ts';

const EVEN = [MANDATE_POINTS - 6, 3, 3] as const;

/**
 * A practice run that has come to the brief of a decision (from 0), or to the debrief when there are no more. On the way
 * each quarter takes what the real country took, or the first option where none is marked; nothing is opened.
 */
export function runUpTo(scenario: CompiledScenario, start: RunStart, decision: number): Run {
  let run = createRun(scenario, { ...start, practice: true });
  const isThere = () => run.phase === 'debrief' || (run.phase === 'brief' && run.beatIndex >= decision);
  while (!isThere()) {
    const next = applyStep(run, stepOn(run));
    if (!next.ok) throw new Error(`no step leads on from ${run.phase}`);
    run = next.value;
  }
  return run;
}

function stepOn(run: Run): Step {
  switch (run.phase) {
    case 'oath':
      return { type: 'player.swear', mandate: EVEN };
    case 'brief':
      return { type: 'player.read' };
    case 'inbox':
      return { type: 'player.table' };
    case 'decision': {
      const options = run.beat?.decision.options ?? [];
      const option = options.find(({ history }) => history) ?? options[0];
      const reason = run.scenario.reasons[0];
      return { type: 'player.choose', option: option?.id ?? '', reason: reason?.id ?? '' };
    }
    default:
      return { type: 'player.continue' };
  }
}
