/** Everything that is needed only after the first decision: fetched while the player reads. */
export { englishLate } from '../i18n/index.ts';
export {
  describeAssignment,
  describeBeliefs,
  describeDebrief,
  describeEpilogue,
  describeOutcome,
} from '../present/index.ts';
export { openInquiries } from './open-inquiries.ts';
