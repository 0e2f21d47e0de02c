import {
  describeBrief,
  describeDebrief,
  describeDecision,
  describeEpilogue,
  describeFrame,
  describeInbox,
  describeOutcome,
  type Teller,
} from '../present/index.ts';
import type { Run } from '../run/index.ts';
import type { Screen } from '../ui/index.ts';

/** The screen of a run at the step where it stands; the oath is shown before there is a run. */
export function describeScreen(run: Run, teller: Teller): Screen {
  const frame = describeFrame(run, teller);
  const { beat, phase } = run;
  if (beat && phase === 'brief') return { kind: 'brief', frame, brief: describeBrief(run, beat, teller) };
  if (beat && phase === 'inbox') return { kind: 'inbox', frame, inbox: describeInbox(run, beat, teller) };
  if (beat && phase === 'decision') return { kind: 'decision', frame, decision: describeDecision(run, beat, teller) };
  if (phase === 'outcome') return { kind: 'outcome', frame, outcome: describeOutcome(run, teller) };
  if (phase === 'epilogue') return { kind: 'epilogue', frame, epilogue: describeEpilogue(run, teller) };
  return { kind: 'debrief', frame, debrief: describeDebrief(run, teller) };
}
