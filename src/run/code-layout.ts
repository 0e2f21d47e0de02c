/**
 * A run as a short text: everything that was chosen, rated and opened, with a checksum. An unfinished run gives a
 * resume code, which is the same thing. Layout, first read first: format, scenario, version, seed, length, practice,
 * attention, beliefs, phase, decision, mandate, prediction; then for each quarter its inbox items (unopened, opened,
 * rated 1–5), option and reason. In the format without a prediction none was asked for.
 */
export const WITH_PREDICTION = 0;
export const WITHOUT_PREDICTION = 1;
export const CODE_FORMATS = 4;
export const SCENARIOS = 4096;
export const VERSIONS = 64;
export const MOST_BEATS = 13;
export const ITEM_STATES = 7;
export const LEVELS = 3;

/** A stable small number for a scenario id; ids on one shelf are tested not to collide. */
export function scenarioKey(id: string): number {
  let hash = 2166136261;
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash % SCENARIOS;
}
