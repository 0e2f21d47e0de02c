import { ok, type Result } from '../../core/index.ts';
import { type Run, replaySteps, type Step, type StepProblem } from '../../run/index.ts';

/**
 * The same run with another option at one decision (from 0): same seed, beliefs, letters and later choices. Every later
 * decision is open whatever came before, so this fails only for an option or a decision that does not exist.
 */
export function branchRun(run: Run, decision: number, option: string): Result<Run, StepProblem> {
  let at = -1;
  const steps = run.steps.map((step): Step => {
    if (step.type !== 'player.choose') return step;
    at += 1;
    return at === decision ? { ...step, option } : step;
  });
  return replaySteps(run.scenario, run.start, steps);
}

/**
 * A new practice run that stands where one decision (from 0) was taken, with all that led there: to be played on from.
 * Fails with `not-now` where the run never came to that decision.
 */
export function reopenRun(run: Run, decision: number): Result<Run, StepProblem> {
  const taken = run.steps.flatMap((step, index) => (step.type === 'player.choose' ? [index] : []));
  const reopened = replaySteps(
    run.scenario,
    { ...run.start, practice: true },
    run.steps.slice(0, taken[decision] ?? run.steps.length),
  );
  if (!reopened.ok) return reopened;
  const { phase, beatIndex } = reopened.value;
  return phase === 'decision' && beatIndex === decision
    ? ok(reopened.value)
    : { ok: false, error: { code: 'not-now' } };
}
