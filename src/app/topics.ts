import {
  describeFrontier,
  describeHands,
  describeHistoryRecord,
  describeRoads,
  describeRoadsSoFar,
  describeSelection,
  describeSheet,
  describeStanding,
  type Teller,
} from '../present/index.ts';
import type { Run } from '../run/index.ts';
import type { Inquiries } from '../ui/index.ts';
import type { Answer, SoFar, Topic, Wanted } from './analyst-works.ts';
import { RUN_TOPICS } from './run-topics.ts';

/** The analyst and what it needs: fetched when something is first asked. */
export { debriefTexts } from '../i18n/index.ts';
export { createAnalyst } from './analyst.ts';

interface Context<T extends Topic> {
  /** The run that was asked about. */
  readonly run: Run;
  readonly teller: Teller;
  readonly wanted: Wanted<T>;
}

/** How a topic is shown. Both functions come from `present` and are called again when words or facts change. */
interface Shown<T extends Topic> {
  describe(answer: Answer<T>, context: Context<T>): Inquiries[T]['view'];
  /** What can be shown before the answer is complete. */
  describeSoFar?(soFar: SoFar<T>, context: Context<T>): Inquiries[T]['view'] | undefined;
}

export const TOPICS: { readonly [T in Topic]: Shown<T> } = {
  roads: { describe: describeRoads, describeSoFar: describeRoadsSoFar },
  selection: { describe: describeSelection },
  road: { describe: describeStanding },
  frontier: { describe: describeFrontier },
  sheet: { describe: (_, { run, teller, wanted }) => describeSheet(run, teller, wanted.votes) },
  hands: { describe: (_, { run, teller, wanted }) => describeHands(run, wanted.votes ?? '', teller) },
  history: { describe: (_, { run, teller }) => describeHistoryRecord(run, teller) },
  ...RUN_TOPICS,
};
