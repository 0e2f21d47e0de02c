import { blankState } from './blank-state.ts';
import { overwriteState } from './overwrite-state.ts';
import type { State } from './state.ts';

/** An independent copy. */
export function copyState(state: State): State {
  const copy = blankState(state.operators.length);
  overwriteState(copy, state);
  return copy;
}
