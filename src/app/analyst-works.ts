import { askFrontier, askRoad, askRoads, askSelection } from './road-works.ts';
import { RUN_WORKS } from './run-works.ts';
import type { Subject } from './subject.ts';
import type { Work } from './work.ts';

/**
 * What the analyst can be asked: for each topic a function of a subject and of what is wanted (plain data both) that
 * gives a piece of work. The functions live in `analysis` and are pure; this table is all that worker and page share.
 *
 * A new topic takes four lines: one here, one in `topics.ts` (how its answer is shown), one in `Inquiries` of
 * `ui/desk.ts` (what the page sees of it), and `useInquiry('topic', wanted)` in a part of the page.
 */
const WORKS = {
  roads: askRoads,
  selection: askSelection,
  road: askRoad,
  frontier: askFrontier,
  history: askNothing,
  sheet: askVotes,
  hands: askVotes,
  ...RUN_WORKS,
} as const;

type Works = typeof WORKS;
export type Topic = keyof Works;
/** What is wanted on a topic; part of the question. */
export type Wanted<T extends Topic> = Parameters<Works[T]>[1];
export type Answer<T extends Topic> = ReturnType<Works[T]> extends Work<infer A, infer _> ? A : never;
/** What can be known of an answer before it is there. */
export type SoFar<T extends Topic> = ReturnType<Works[T]> extends Work<infer _, infer S> ? S : never;

export interface Question<T extends Topic = Topic> {
  readonly topic: T;
  readonly subject: Subject;
  readonly wanted: Wanted<T>;
}

/** The work that a question asks for. */
export function workOf<T extends Topic>({ topic, subject, wanted }: Question<T>): Work<Answer<T>, SoFar<T>> {
  const begin = WORKS[topic] as unknown as (subject: Subject, wanted: Wanted<T>) => Work<Answer<T>, SoFar<T>>;
  return begin(subject, wanted);
}

/** For what only has to be told, and is fetched with the rest of the debrief. */
function* askNothing(_subject: Subject, _wanted: Record<never, never>): Work<true> {
  yield { done: 1 };
  return true;
}

/** Votes by hands lie with the save: they are handed in with the question. */
function* askVotes(_subject: Subject, _wanted: { readonly votes?: string }): Work<true> {
  yield { done: 1 };
  return true;
}
