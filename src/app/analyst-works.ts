import { type Run, type RunStart, replaySteps, type Step } from '../run/index.ts';
import type { CompiledScenario } from '../scenario/index.ts';
import { askFrontier, askRoad, askRoads, askSelection } from './road-works.ts';
import { RUN_WORKS } from './run-works.ts';
import type { Work } from './work.ts';

/** The run that is asked about, as plain data. */
export interface Subject {
  readonly scenario: CompiledScenario;
  readonly start: RunStart;
  readonly steps: readonly Step[];
}

/**
 * What the analyst can be asked: for each topic a function of a subject and of what is wanted (plain data both) that
 * gives a piece of work. The functions live in `analysis` and are pure; this table is all that worker and page share.
 *
 * A new topic takes four lines: one here, one in `topics.ts` (how its answer is shown), one in `Inquiries` of
 * `ui/desk.ts` (what the page sees of it), and `useInquiry('topic', wanted)` in a part of the page.
 */
export const WORKS = {
  roads: askRoads,
  selection: askSelection,
  road: askRoad,
  frontier: askFrontier,
  history: askNothing,
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

/**
 * Makes a work of a function that looks at a run:
 * `luck: (subject: Subject, wanted: { draws: number }) => onRun(subject, (run) => drawLuck(run, wanted.draws))`.
 */
export function* onRun<A, S = never>(
  { scenario, start, steps }: Subject,
  begin: (run: Run) => Work<A, S>,
): Work<A, S> {
  const run = replaySteps(scenario, start, steps);
  if (!run.ok) throw new Error('the run cannot be played again');
  return yield* begin(run.value);
}

/** For what only has to be told, and is fetched with the rest of the debrief. */
function* askNothing(_subject: Subject, _wanted: Record<never, never>): Work<true> {
  yield { done: 1 };
  return true;
}
