import type { CompiledScenario } from '../scenario/index.ts';
import type { Answer, SoFar, Topic, Wanted } from './analyst-works.ts';
import type { Subject } from './subject.ts';

/** From the page to the worker. A scenario is sent once and then meant by its number. */
export type ToWorker =
  | { readonly type: 'scenario'; readonly key: number; readonly scenario: CompiledScenario }
  | {
      readonly type: 'ask';
      readonly id: number;
      readonly topic: Topic;
      readonly scenario: number;
      readonly run: Omit<Subject, 'scenario'>;
      readonly wanted: Wanted<Topic>;
    }
  | { readonly type: 'cancel'; readonly id: number };

/** From the worker to the page. */
export type FromWorker =
  | { readonly type: 'ready' }
  | {
      readonly type: 'progress';
      readonly id: number;
      readonly done: number;
      readonly soFar: SoFar<Topic> | undefined;
    }
  | { readonly type: 'answer'; readonly id: number; readonly answer: Answer<Topic> }
  | { readonly type: 'failed'; readonly id: number; readonly why: string };
