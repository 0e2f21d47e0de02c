import { initialState, type Setting, type State } from '../../src/model/index.ts';
import { aSetting } from './a-setting.ts';

/** The first state of a setting, with a few of its numbers changed. */
export function aState(setting: Setting = aSetting(), change: Partial<State> = {}): State {
  return Object.assign(initialState(setting), change);
}
