import type { Quarter } from '../core/index.ts';
import type { Outlook } from '../model/index.ts';
import { outlookAt, type Run, turnsOf } from '../run/index.ts';

/** The quarter that the player believes to be in: the one of the decision, or the one that has just passed. */
export function quarterOf(run: Run): Quarter {
  if (run.phase === 'outcome') return run.play.moment.state.t - 1;
  return run.beat?.quarter ?? Math.max(0, run.play.moment.state.t - 1);
}

/** The last quarter of a passing, for the reader: "Q2 to Q3 2019". */
export function spanOf(run: Run): { readonly from: Quarter; readonly until: Quarter } {
  const planned = run.tables.beats[run.beatIndex];
  return planned
    ? { from: planned.beat.quarter, until: planned.until - 1 }
    : { from: run.play.moment.state.t, until: run.play.moment.state.t };
}

/** The outlook now, and the one before the last decision: what the meters and their arrows show. */
export function outlooksNow(run: Run): { readonly now: Outlook; readonly before: Outlook | undefined } {
  const turns = turnsOf(run);
  const finished = run.phase === 'epilogue' || run.phase === 'debrief';
  if (finished) {
    const last = turns.at(-1);
    return { now: outlookAt(run.play.moment, run), before: last?.later };
  }
  const last = turns.at(-1);
  return { now: outlookAt(run.play.moment, run), before: last?.before };
}
