import {
  describeBrief,
  describeDecision,
  describeFrame,
  describeInbox,
  type Teller,
} from '../present/index.ts';
import type { Phase, Run } from '../run/index.ts';
import type { Screen } from '../ui/index.ts';

export type Late = typeof import('./late.ts');

/** Whether a phase comes after the first decision. */
export function isLate(phase: Phase): boolean {
  return phase === 'outcome' || phase === 'epilogue' || phase === 'debrief';
}

/** The screen of a run at the step where it stands. `late` must be there for the phases that need it. */
export function describeScreen(run: Run, teller: Teller, late: Late | undefined): Screen | undefined {
  const frame = describeFrame(run, teller);
  const { beat, phase } = run;
  if (beat && phase === 'brief') return { kind: 'brief', frame, brief: describeBrief(run, beat, teller) };
  if (beat && phase === 'inbox') return { kind: 'inbox', frame, inbox: describeInbox(run, beat, teller) };
  if (beat && phase === 'decision')
    return { kind: 'decision', frame, decision: describeDecision(run, beat, teller) };
  if (phase === 'outcome' && late)
    return {
      kind: 'outcome',
      frame,
      outcome: late.describeOutcome(run, teller),
      sequence: late.describeSequence(run, teller),
    };
  if (phase === 'epilogue' && late)
    return { kind: 'epilogue', frame, epilogue: late.describeEpilogue(run, teller) };
  if (phase === 'debrief' && late)
    return { kind: 'debrief', frame, debrief: late.describeDebrief(run, teller) };
  return undefined;
}
