import type { Answer, Part, Question, Topic } from './analyst-works.ts';

/** Who asks a question hears this; after `answered` or `failed` nothing more. */
export interface Hearing<T extends Topic> {
  /** 0 to 1, and what was found since the last time. */
  progressed(done: number, parts: readonly Part<T>[]): void;
  answered(answer: Answer<T>): void;
  failed(why: string): void;
}

/** Where questions are worked on: a worker, or the page’s own thread. */
export interface Bench {
  /** Begins; the returned function cancels. */
  take<T extends Topic>(question: Question<T>, hearing: Hearing<T>): () => void;
}
