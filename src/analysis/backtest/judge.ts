import type { Band } from './band.ts';

/** Whether the central figure lies inside the record, only its band reaches it, or neither does. */
export type Verdict = 'inside' | 'touches' | 'misses';

/** What is on record; `high` is null where only the least is known. Equal ends: one figure. */
export interface Recorded {
  readonly low: number;
  readonly high: number | null;
}

export interface Judged {
  readonly verdict: Verdict;
  /** How far the central figure is from the nearer end of the record; 0 between two ends. */
  readonly error: number;
}

/** Holds a band against the record. One figure on record counts as met within `slack` of it. */
export function judge(model: Band, record: Recorded, slack: number): Judged {
  const high = record.high ?? Number.POSITIVE_INFINITY;
  const room = record.low === high ? slack : 0;
  const inside = model.central >= record.low - room && model.central <= high + room;
  const touches = model.high >= record.low - room && model.low <= high + room;
  const error = model.central - Math.min(Math.max(model.central, record.low), high);
  return { verdict: inside ? 'inside' : touches ? 'touches' : 'misses', error };
}
