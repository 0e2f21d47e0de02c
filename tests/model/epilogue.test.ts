import { describe, expect, test } from 'vitest';
import {
  HOME_WIDTH,
  homeWidth,
  initialState,
  overwriteState,
  readHome,
  type Setting,
  type State,
  stepHome,
  stepQuarter,
} from '../../src/model/index.ts';
import { aSetting } from '../support/a-setting.ts';

/** The fields of a state or an operator that hold one number. */
function fieldsOf(of: object): readonly string[] {
  return Object.entries(of)
    .filter(([, value]) => typeof value === 'number')
    .map(([name]) => name);
}

/** A country in the middle of a change, with something in every field. */
function aBusyState(setting: Setting): State {
  const state = initialState(setting);
  Object.assign(state, {
    ranCap: 0.3,
    capBy: 20,
    core: 1,
    coreBy: 18,
    legacy: 0.5,
    settle: 2,
    lawPending: 0.4,
  });
  Object.assign(state, { diversifyLeft: 200, diversifyRate: 15, scrutiny: 2, resilience: 1, named: 1 });
  while (state.t < 11) stepQuarter(state, setting);
  for (const operator of state.operators) operator.court = 0.3;
  return state;
}

/** All that the half at home comes to. */
function yearsAtHome(from: State, setting: Setting): string {
  const state = initialState(setting);
  overwriteState(state, from);
  const told = new Float64Array(HOME_WIDTH * (setting.lastQuarter + 1));
  for (let at = 0; state.t <= setting.lastQuarter; at += HOME_WIDTH) stepHome(state, setting, told, at);
  return `${told.join()} ${state.delayMonths}`;
}

function startOf(state: State): string {
  const numbers = new Float64Array(homeWidth(state));
  readHome(state, numbers);
  return numbers.join();
}

describe('each field of a state', () => {
  const setting = aSetting();
  const state = aBusyState(setting);

  test.each(fieldsOf(state))('%s is written down, or nothing at home hangs on it', (field) => {
    const other = initialState(setting);
    overwriteState(other, state);
    Object.assign(other, { [field]: (state[field as keyof State] as number) + (field === 't' ? 1 : 0.25) });
    if (startOf(other) === startOf(state)) {
      expect(yearsAtHome(other, setting)).toBe(yearsAtHome(state, setting));
    }
  });

  test.each(fieldsOf(state.operators[0] as object))('so is %s of an operator', (field) => {
    const other = initialState(setting);
    overwriteState(other, state);
    const operator = other.operators[0] as State['operators'][number];
    Object.assign(operator, { [field]: operator[field as keyof typeof operator] + 0.01 });
    if (startOf(other) === startOf(state)) {
      expect(yearsAtHome(other, setting)).toBe(yearsAtHome(state, setting));
    }
  });

  test('some matter: the years at home differ with the cap', () => {
    const other = initialState(setting);
    overwriteState(other, state);
    other.ranCap = 0.1;
    expect(startOf(other)).not.toBe(startOf(state));
    expect(yearsAtHome(other, setting)).not.toBe(yearsAtHome(state, setting));
  });
});
