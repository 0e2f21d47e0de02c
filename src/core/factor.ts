/** The five reasons why allies hesitated; every item of a scenario serves one of them. */
export const FACTORS = [
  'shifting-us-arguments',
  'industry-counter-narrative',
  'pressure-from-china',
  'subtler-approach',
  'transatlantic-rift',
] as const;
export type Factor = (typeof FACTORS)[number];
