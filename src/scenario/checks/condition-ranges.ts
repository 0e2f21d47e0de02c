import type { Indicator, NumericLever } from '../vocabulary.ts';

/** The least and the most that each indicator can be, in the units of conditions. */
export const INDICATOR_RANGES: Readonly<Record<Indicator, readonly [number, number]>> = {
  trust: [0, 100],
  relations: [0, 100],
  alignment: [0, 100],
  confidence: [0, 100],
  tougher: [0, 100],
  softer: [0, 100],
  credibility: [0, 100],
  clarity: [0, 1],
  rift: [0, 100],
  exposure: [0, 100],
  hrv5g: [0, 1],
  hrvCore: [0, 1],
  cover: [0, 1],
  delayMonths: [0, 96],
  costMillionEur: [0, 100_000],
};

/** The same for levers, as the simulation counts them: a cap is a share. */
export const LEVER_RANGES: Readonly<Record<NumericLever, readonly [number, number]>> = {
  core: [0, 1],
  ranCap: [0, 1],
  legacy: [0, 1],
  scrutiny: [0, 3],
  resilience: [0, 3],
  support: [0, 1],
  diversify: [0, 5000],
  named: [0, 1],
  washington: [-2, 2],
  beijing: [-2, 2],
  europe: [0, 3],
  openness: [0, 2],
  settle: [0, 2],
};
