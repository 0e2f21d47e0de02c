import type { ExposureInputs } from './exposure-inputs.ts';

/** One operator’s network and mood. Sites in thousands, shares 0–1, ages in quarters or share of life. */
export interface OperatorState {
  /** Sites with 5G, and of those with high-risk kit. */
  sites5g: number;
  hrv5g: number;
  /** High-risk share of this quarter’s purchases. */
  purchases: number;
  /** Mean age of high-risk 5G kit, quarters. */
  age5g: number;
  /** Sites with high-risk 4G kit, and its mean age as share of its life. */
  hrv4g: number;
  age4g: number;
  /** High-risk share of the core. */
  core: number;
  /** Sites behind plan, by cause. */
  gapWaiting: number;
  gapSwaps: number;
  gapCrews: number;
  /** 0–1 of people covered where it sells. */
  cover: number;
  /** 0–100 */
  confidence: number;
  /** 0–1: a court case runs; ever ran. */
  court: number;
  courtEver: number;
  /** Index into the operators’ stances. */
  stance: number;
  /** Works of the quarter, in thousand site-works: what the crews did. */
  built: number;
  swapped: number;
}

/**
 * The country at the start of quarter `t`. Changed in place by `stepQuarter`; copy before branching.
 * Money in million EUR of 2019, added up since 2019Q1. Between 0 and 1 under expected chance: `reprisal`,
 * `retaliation`, `incidents`… hold probability instead of a yes or no.
 */
export interface State {
  t: number;
  // policy in force
  core: number;
  coreBy: number;
  ranCap: number;
  capBy: number;
  legacy: number;
  scrutiny: number;
  resilience: number;
  support: number;
  diversifyLeft: number;
  diversifyRate: number;
  named: number;
  washington: number;
  beijing: number;
  europe: number;
  openness: number;
  settle: number;
  lawPending: number;
  /** Quarter of the last tightening, for Beijing’s memory. */
  tightenedAt: number;
  // slow versions of it
  scrutinyFelt: number;
  resilienceFelt: number;
  clarity: number;
  diversifySpent: number;
  alternatives: number;
  // exposure
  exposure: number;
  hostileUse: number;
  ownFaults: number;
  incidents: number;
  attributedIncidents: number;
  attributedRecent: number;
  // actors
  trust: number;
  relations: number;
  alignment: number;
  confidence: number;
  tougher: number;
  softer: number;
  credibility: number;
  rift: number;
  hardness: number;
  stanceWashington: number;
  argument: number;
  argumentSince: number;
  stanceBeijing: number;
  reprisal: number;
  reprisalEver: number;
  retaliation: number;
  retaliationEver: number;
  lawsTried: number;
  lawsLost: number;
  // network, country-wide
  cover: number;
  hrv5gShare: number;
  hrvCoreShare: number;
  // sums since 2019Q1
  delayMonths: number;
  costMillionEur: number;
  grossMillionEur: number;
  stateMillionEur: number;
  usersMillionEur: number;
  exportersMillionEur: number;
  exposureSum: number;
  trustSum: number;
  alignmentSum: number;
  /** What the exposure was computed from. */
  readonly exposed: ExposureInputs;
  readonly operators: readonly OperatorState[];
}
