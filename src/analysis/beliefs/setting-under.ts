import type { Tables } from '../../machine/index.ts';
import { type BeliefPlaces, beliefsBetween, type Setting } from '../../model/index.ts';

/** The setting of a run under other beliefs and expected chance: nothing else of a setting depends on beliefs. */
export function settingUnder(tables: Tables, places: BeliefPlaces): Setting {
  return { ...tables.setting, seed: undefined, beliefs: beliefsBetween(places) };
}
