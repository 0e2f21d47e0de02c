import type { RecordStep } from './step.ts';

/** Before the first release settings lay in the store bare, without a version around them. */
export const settingsFrom0: RecordStep = {
  from: 0,
  apply: (raw) => ({ v: 1, value: raw }),
};
