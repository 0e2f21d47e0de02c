import type { FrameView } from '../../present/index.ts';

/** The place of the decision that the run stands at, from 0. */
export function decisionOf({ timeline }: FrameView): number {
  return Math.max(
    0,
    timeline.findIndex(({ state }) => state === 'now'),
  );
}
