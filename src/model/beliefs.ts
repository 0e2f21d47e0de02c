/**
 * What serious people disagree about. Each is a switch with a low, a central and a high value; nothing a player
 * sees that hangs on one of them is shown as settled. Order is part of the run code: append only.
 */
export interface Belief {
  readonly low: number;
  readonly central: number;
  readonly high: number;
  readonly unit: string;
  readonly facts: readonly string[];
}

export const BELIEFS = {
  naturalRenewal: {
    low: 24,
    central: 32,
    high: 44,
    unit: 'quarters that a generation of radio kit lives',
    facts: ['strand-already-due-for-replacement', 'bmi-no-extra-cost', 'bt-vodafone-five-years-min'],
  },
  swapUnit: {
    low: 25,
    central: 50,
    high: 110,
    unit: 'thousand EUR per swapped site',
    facts: [
      'barclays-per-site',
      'bt-actual-500m',
      'bt-12000-sites',
      'fr-cost-bouygues',
      'dt-armageddon-cost',
    ],
  },
  priceEffect: {
    low: 0,
    central: 0.08,
    high: 0.29,
    unit: 'rise of 5G spending when the makers are shut out',
    facts: ['strand-no-price-rise', 'oxford2019-percent-range', 'gsma-cost-split'],
  },
  anchorCoupling: {
    low: 0.1,
    central: 0.35,
    high: 0.8,
    unit: '4G swaps forced per moved 5G site',
    facts: ['x2-lock-in', 'x2-workaround', 'operators-cant-mix'],
  },
  delayValue: {
    low: 0,
    central: 0.7,
    high: 4.6,
    unit: 'EUR per person and month without 5G',
    facts: ['strand-delay-is-policy', 'gb-cost-mobileuk'],
  },
  intent: {
    low: 0.06,
    central: 0.36,
    high: 0.7,
    unit: 'chance that the position is used',
    facts: ['bsi-no-evidence-2018', 'obrien-lawful-intercept', 'kpn-capgemini-2010'],
  },
  edgeBlur: {
    low: 0.1,
    central: 0.5,
    high: 0.9,
    unit: '0–1, how far core and radio mix',
    facts: ['ncsc-manageable-2019', 'asd-core-edge-collapse'],
  },
  scrutinyWorks: {
    low: 0.2,
    central: 0.45,
    high: 0.7,
    unit: 'largest cut of hostile use that scrutiny can give',
    facts: ['hcsec-2019-huawei-reading', 'asd-tried-mitigation', 'bsi-detect-limits'],
  },
  baselineVulnerability: {
    low: 0.1,
    central: 0.2,
    high: 0.34,
    unit: 'faults and breaches without any hostile maker, 0–1',
    facts: ['o2-outage-customers', 'salt-typhoon-2024', 'salt-typhoon-cisco'],
  },
  washingtonReprisal: {
    low: 0.3,
    central: 1,
    high: 2.2,
    unit: 'times the odds and the harm',
    facts: ['de-spies-discount-threat', 'de-grenell-letter', 'mulvaney-intelligence-warning'],
  },
  beijingRetaliation: {
    low: 0.3,
    central: 1,
    high: 2.2,
    unit: 'times the odds and the harm',
    facts: [
      'china-threat-feeble',
      'uk-liu-no-politicise',
      'ericsson-china-sales-drop',
      'australia-20bn-strikes',
    ],
  },
  vendorCapacity: {
    low: 0.85,
    central: 1,
    high: 1.15,
    unit: 'times the works that crews can do',
    facts: ['gsma-capacity-argument', 'ericsson-no-lack-of-kit', 'nokia-18-contracts'],
  },
  attentionOfOthers: {
    low: 0,
    central: 0.5,
    high: 1,
    unit: '0–1, how far others follow',
    facts: ['auditors-2022-fragmented', 'toolbox-2023-used', 'restrictions-11-aug-2024'],
  },
} as const satisfies Record<string, Belief>;

export type BeliefName = keyof typeof BELIEFS;
export type Beliefs = Readonly<Record<BeliefName, number>>;
/** −1 low, 0 central, 1 high; what is absent is central. */
export type BeliefLevels = Readonly<Partial<Record<BeliefName, -1 | 0 | 1>>>;

export const BELIEF_NAMES = Object.keys(BELIEFS) as readonly BeliefName[];

/** The values behind chosen levels. */
export function beliefsAt(levels: BeliefLevels = {}): Beliefs {
  const values = {} as Record<BeliefName, number>;
  for (const name of BELIEF_NAMES) {
    const level = levels[name] ?? 0;
    values[name] = level < 0 ? BELIEFS[name].low : level > 0 ? BELIEFS[name].high : BELIEFS[name].central;
  }
  return values;
}
