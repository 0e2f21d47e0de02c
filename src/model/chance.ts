import { drawAt } from '../core/index.ts';
import type { Setting } from './setting.ts';

/** What chance decides, each with a slot of its own so that one seed gives the same luck on every road. */
export const SLOTS = { law: 0, incident: 1, attribution: 2, reprisal: 3, retaliation: 4, court: 5 } as const;

/** The number from 0 to 1 that a vote drew in a quarter: it passed where its odds were higher. 0.5 under expected chance. */
export function voteDraw(setting: Setting, quarter: number): number {
  return setting.seed === undefined ? 1 / 2 : drawAt(setting.seed, quarter, SLOTS.law);
}

/** 1 or 0 by the seed; under expected chance the probability itself. */
export function happens(setting: Setting, quarter: number, slot: number, probability: number): number {
  if (setting.seed === undefined) return probability;
  return drawAt(setting.seed, quarter, slot) < probability ? 1 : 0;
}
