/** Everything that is needed only after the first decision: fetched while the player reads. */
export { englishLate } from '../i18n/index.ts';
export {
  describeAssignment,
  describeBeliefs,
  describeDebrief,
  describeEpilogue,
  describeOutcome,
  describeSequence,
} from '../present/index.ts';
export { decodeRun, headerOf, parseAssignment } from '../run/index.ts';
export { closingOf } from './closing-of.ts';
export { describeLateArrival } from './describe-late-arrival.ts';
export { keepNotes } from './keep-notes.ts';
export { openArrivals } from './open-arrivals.ts';
export { openInquiries } from './open-inquiries.ts';
export { openReplay } from './open-replay.ts';
