import type { RecordStep } from './step.ts';

/** Before the first release a save had no version, other names, and said "done" with a word. */
export const saveFrom0: RecordStep = {
  from: 0,
  apply: ({ run, scenario, name, step, time, state }) => ({
    v: 1,
    code: run,
    scenario,
    title: name,
    where: step,
    savedAt: time,
    finished: state === 'done' ? 1 : 0,
    hidden: 0,
  }),
};
