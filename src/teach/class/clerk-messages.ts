import type { CompiledScenario } from '../../scenario/index.ts';
import type { ClassLook, Judged, RoadsLook } from './clerk.ts';

/** To the clerk, wherever it sits. `id` comes back with each answer. */
export type ToClerk =
  | { readonly type: 'shelve'; readonly scenario: CompiledScenario }
  | { readonly type: 'check'; readonly id: number; readonly codes: readonly string[] }
  | { readonly type: 'look'; readonly id: number; readonly codes: readonly string[] }
  | { readonly type: 'roads'; readonly id: number; readonly codes: readonly string[] };

/** From the clerk. */
export type FromClerk =
  | { readonly type: 'ready' }
  /** The next of the codes, in their order; the last part says so. */
  | {
      readonly type: 'checked';
      readonly id: number;
      readonly part: readonly Judged[];
      readonly done: boolean;
    }
  | { readonly type: 'looked'; readonly id: number; readonly look: ClassLook | undefined }
  | { readonly type: 'progress'; readonly id: number; readonly done: number }
  | { readonly type: 'roads'; readonly id: number; readonly look: RoadsLook | undefined }
  | { readonly type: 'failed'; readonly id: number; readonly why: string };
