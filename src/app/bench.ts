import type { Answer, Question, SoFar, Topic } from './analyst-works.ts';

/** Who asks a question hears this; after `answered` or `failed` nothing more. */
export interface Hearing<T extends Topic> {
  /** 0 to 1, and the answer as far as it is known, where that is new. */
  progressed(done: number, soFar: SoFar<T> | undefined): void;
  answered(answer: Answer<T>): void;
  failed(why: string): void;
}

/** Where questions are worked on: a worker, or the page’s own thread. */
export interface Bench {
  /** Begins; the returned function cancels. */
  take<T extends Topic>(question: Question<T>, hearing: Hearing<T>): () => void;
}
