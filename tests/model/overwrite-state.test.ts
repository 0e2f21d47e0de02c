import { expect, test } from 'vitest';
import { initialState, overwriteState, type State, stepQuarter } from '../../src/model/index.ts';
import { aSetting } from '../support/a-setting.ts';

test('a state can be made the same as another one, in every field', () => {
  const setting = aSetting();
  const state = initialState(setting);
  for (let i = 0; i < 9; i++) stepQuarter(state, setting);
  const target = blank(state);
  overwriteState(target, state);
  expect(target).toEqual(state);
  expect(target.operators[0]).not.toBe(state.operators[0]);
});

/** The same shape with another number in every field. */
function blank<T>(value: T): T {
  if (Array.isArray(value)) return value.map(blank) as T;
  if (typeof value !== 'object' || value === null) return -1234.5 as T;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, blank(inner)])) as T;
}

test('and stays apart from it', () => {
  const setting = aSetting();
  const [one, other]: State[] = [initialState(setting), initialState(setting)];
  stepQuarter(one as State, setting);
  overwriteState(other as State, one as State);
  const before = JSON.stringify(other);
  stepQuarter(one as State, setting);
  expect(JSON.stringify(other)).toBe(before);
});
