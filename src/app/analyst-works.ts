import type { RunStart, Step } from '../run/index.ts';
import type { CompiledScenario } from '../scenario/index.ts';
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
  roads: playRoads,
} as const;

type Works = typeof WORKS;
export type Topic = keyof Works;
/** What is wanted on a topic; part of the question. */
export type Wanted<T extends Topic> = Parameters<Works[T]>[1];
export type Answer<T extends Topic> = ReturnType<Works[T]> extends Work<infer A, infer _> ? A : never;
export type Part<T extends Topic> = ReturnType<Works[T]> extends Work<infer _, infer P> ? P : never;

export interface Question<T extends Topic = Topic> {
  readonly topic: T;
  readonly subject: Subject;
  readonly wanted: Wanted<T>;
}

/** The work that a question asks for. */
export function workOf<T extends Topic>({ topic, subject, wanted }: Question<T>): Work<Answer<T>, Part<T>> {
  const begin = WORKS[topic] as unknown as (subject: Subject, wanted: Wanted<T>) => Work<Answer<T>, Part<T>>;
  return begin(subject, wanted);
}

function* playRoads(_subject: Subject, _wanted: Record<never, never>): Work<{ roads: number }, never> {
  yield { done: 0 };
  return { roads: 0 };
}
