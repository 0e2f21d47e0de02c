/** What is kept with its causes. Money in million EUR, delay in months, gap in thousand sites, the rest points. */
export const INDICATORS = [
  'cost',
  'delay',
  'gap',
  'exposure',
  'incidents',
  'trust',
  'relations',
  'alignment',
  'confidence',
  'tougher',
  'softer',
  'credibility',
  'clarity',
  'reprisal',
] as const;
export type Indicator = (typeof INDICATORS)[number];

/** Why an indicator moved. One word a cause; the words on screen are in the catalogue. */
const CAUSES = [
  // cost
  'swap-radio',
  'swap-core',
  'dearer-purchases',
  'scrutiny',
  'resilience',
  'alternatives',
  'public-funds',
  'late-unclear',
  'late-swaps',
  'late-crews',
  'exports-china',
  'friction-america',
  // delay and gap
  'waiting',
  'crews-on-swaps',
  'few-crews',
  'catching-up',
  // exposure
  'core-share',
  'radio-share',
  'scrutiny-bite',
  'concentration',
  'redundancy',
  'sanctioned-supply',
  'warnings-lost',
  'swap-mistakes',
  'incident',
  // relations
  'old-ties',
  'demand-unmet',
  'demand-beaten',
  'posture',
  'courting-beijing',
  'rift',
  'reprisal',
  'broken-promise',
  'policy',
  'following-washington',
  'mood',
  'coordination',
  'distance',
  'naming',
  'taking-sides',
  // operators and parliament
  'usual',
  'unclear-rules',
  'swap-burden',
  'fewer-suppliers',
  'red-tape',
  'reversal',
  'credibility',
  'traced-incidents',
  'resentment',
  'bills',
  'export-fear',
  // argument, clarity
  'argument-in-use',
  'argument-dropped',
  'state-of-rule',
  'law-lost',
  'limit',
] as const;
export type Cause = (typeof CAUSES)[number];

/** Takes every part of every change. Parts of one indicator add up to its change in the quarter. */
export interface Ledger {
  add(indicator: Indicator, cause: Cause, amount: number): void;
}

/** One line of a kept ledger. */
export interface Entry {
  readonly indicator: Indicator;
  readonly cause: Cause;
  readonly amount: number;
}

/** A ledger that keeps its lines, zero amounts left out. */
export function createLedger(): Ledger & { readonly entries: Entry[] } {
  const entries: Entry[] = [];
  return {
    entries,
    add(indicator, cause, amount) {
      if (amount !== 0) entries.push({ indicator, cause, amount });
    },
  };
}
