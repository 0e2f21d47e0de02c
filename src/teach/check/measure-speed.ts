import type { Words } from '../../i18n/index.ts';
import { END, layOut } from '../../machine/index.ts';
import { initialState, scoresOf, stepQuarter } from '../../model/index.ts';
import { NO_LIMIT } from '../../run/index.ts';
import type { CompiledScenario } from '../../scenario/index.ts';
import type { DeviceFinding } from './finding.ts';

/** Whole runs a second with which the pictures of a debrief need no waiting; our own yardstick. */
export const NEEDED = 1000;

/** How many courses from 2019 to the end of 2026 this device computes in a second. `clock` is in milliseconds. */
export function measureSpeed(scenario: CompiledScenario, clock: () => number, milliseconds = 250): number {
  const { setting } = layOut(scenario, { seed: 1, length: 'standard', beliefs: {}, attention: NO_LIMIT });
  const once = () => {
    const state = initialState(setting);
    while (state.t < END) stepQuarter(state, setting);
    return scoresOf(state, setting).cost;
  };
  // The engine learns its way first.
  for (let n = 0; n < 50; n++) once();
  const begin = clock();
  let runs = 0;
  let taken = 0;
  while (taken < milliseconds) {
    for (let n = 0; n < 20; n++) once();
    runs += 20;
    taken = clock() - begin;
  }
  return (runs * 1000) / taken;
}

/** `rate`: runs a second; undefined when nothing could be measured. */
export function describeSpeed({ t, number }: Words, rate: number | undefined): DeviceFinding {
  const need = number(NEEDED);
  if (rate === undefined) {
    return { state: 'no', found: t('teach.check.speed.no'), todo: t('teach.check.speed.noTodo') };
  }
  const rounded = number(Number(rate.toPrecision(2)));
  if (rate >= NEEDED) {
    const times = number(Math.floor(rate / NEEDED));
    return { state: 'fine', found: t('teach.check.speed.fine', { rate: rounded, times, need }), todo: '' };
  }
  return {
    state: 'limited',
    found: t('teach.check.speed.limited', { rate: rounded, need }),
    todo: t('teach.check.speed.limitedTodo'),
  };
}
