import {
  describeBelieved,
  describeBranch,
  describeDecisions,
  describeForks,
  describeLuck,
  describeQuestions,
  describeSense,
  describeStand,
  describeVariance,
  describeVaried,
  type Teller,
} from '../present/index.ts';
import type { Run } from '../run/index.ts';
import type { Inquiries } from '../ui/index.ts';
import type { RUN_WORKS } from './run-works.ts';
import type { Work } from './work.ts';

type Works = typeof RUN_WORKS;
type Answer<T extends keyof Works> = ReturnType<Works[T]> extends Work<infer A, infer _> ? A : never;

interface Context<T extends keyof Works> {
  readonly run: Run;
  readonly teller: Teller;
  readonly wanted: Parameters<Works[T]>[1];
}

/** How the answers about the run itself are shown. */
export const RUN_TOPICS: {
  readonly [T in keyof Works]: {
    describe(answer: Answer<T>, context: Context<T>): Inquiries[T]['view'];
  };
} & {
  readonly stand: {
    describeSoFar(soFar: Answer<'stand'>, context: Context<'stand'>): Inquiries['stand']['view'];
  };
} = {
  luck: { describe: (answer, { run, teller }) => describeLuck(answer, run, teller) },
  decisions: { describe: (answer, { run, teller }) => describeDecisions(answer, run, teller) },
  varied: { describe: (answer, { teller }) => describeVaried(answer, teller) },
  stand: {
    describe: (answer, { run, teller }) => describeStand(answer, run, teller),
    describeSoFar: (soFar, { run, teller }) => describeStand(soFar, run, teller),
  },
  believed: { describe: (answer, { wanted, teller }) => describeBelieved(answer, wanted.places, teller) },
  variance: { describe: (answer, { teller }) => describeVariance(answer, teller) },
  forks: { describe: (answer, { run, teller }) => describeForks(answer, run, teller) },
  branch: { describe: (answer, { run, teller, wanted }) => describeBranch(answer, wanted, run, teller) },
  sense: { describe: (answer, { teller }) => describeSense(answer, teller) },
  questions: { describe: (answer, { run, teller }) => describeQuestions(answer, run, teller) },
};
