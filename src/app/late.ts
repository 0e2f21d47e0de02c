/** Everything that is needed only after the first decision: fetched while the player reads. */
export { reopenRun } from '../analysis/index.ts';
export { englishLate } from '../i18n/index.ts';
export {
  describeAssignment,
  describeBeliefs,
  describeDebrief,
  describeEpilogue,
  describeOutcome,
  describeSequence,
} from '../present/index.ts';
export { decodeRun, headerOf, parseAssignment, runUpTo } from '../run/index.ts';
export { openNotes } from '../storage/index.ts';
export { openInquiries } from './open-inquiries.ts';
export { openReplay } from './open-replay.ts';
export { wordAssignmentProblem } from './word-assignment-problem.ts';
export { wordCodeProblem } from './word-code-problem.ts';
