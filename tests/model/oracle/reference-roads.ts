import { readFileSync } from 'node:fs';
import {
  BELIEF_NAMES,
  type BeliefName,
  type Coefficients,
  type Country,
  coefficients,
  createSetting,
  type LeverChange,
  type Setting,
  type State,
} from '../../../src/model/index.ts';

/**
 * Roads that a reference implementation of the same equations played: Germany with one national operator. A
 * record is the state after a quarter; its `t` is the quarter that comes next.
 */
export interface ReferenceRoad {
  readonly name: string;
  readonly seed: number | null;
  readonly beliefs: Readonly<Record<string, -1 | 0 | 1>>;
  readonly ops: readonly (readonly [quarter: number, levers: Readonly<Record<string, number>>])[];
  readonly at: readonly Readonly<Record<string, number>>[];
  readonly scores: readonly [cost: number, security: number, alliance: number];
}

export function referenceRoads(): readonly ReferenceRoad[] {
  return (readBeside('reference-roads.json') as { roads: ReferenceRoad[] }).roads;
}

function readBeside(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

const POPULATION_MILLION = 83;

/** Germany as the reference had it: one operator for the whole country. */
const COUNTRY: Country = {
  id: 'de',
  populationMillion: POPULATION_MILLION,
  exportsChinaMillionEur: 96_000,
  exportsUsMillionEur: 118_700,
  spend5gMillionEurPerQuarter: 475,
  planStartQuarter: 1,
  planMidQuarter: 12.5,
  waitSensitivity: 0.25,
  usDependence: 0.5,
  usDemand: 1.12,
  weightInEurope: 0.25,
  rivalVendorAtHome: 0,
  exportFear: 1,
  trust0: 56,
  relations0: 66,
  alignment0: 66,
  tougherBias: 0,
  softerBias: 4,
  lawThreshold: 20,
  coalitionDrag: 0,
  burdenWeight: 1.25,
  commonLineWeight: 1,
  scrutiny0: 0,
  operators: [
    {
      id: 'all',
      name: 'All of them',
      customerShare: 1,
      sitesThousand: 92,
      hrv4g: 0.57,
      hrvPurchases5g: 0.59,
      hrvCore: 0.25,
      kitAge: 0.42,
    },
  ],
};

/** The numbers of the reference, whatever has been fitted since; beliefs as [low, central, high]. */
const VALUES = readBeside('reference-values.json') as {
  readonly coefficients: Partial<Coefficients>;
  readonly beliefs: Readonly<Record<BeliefName, readonly [number, number, number]>>;
};

const BELIEF_OF: Readonly<Record<string, BeliefName>> = {
  life: 'naturalRenewal',
  unit: 'swapUnit',
  price: 'priceEffect',
  anchor: 'anchorCoupling',
  delayV: 'delayValue',
  intent: 'intent',
  edge: 'edgeBlur',
  scrut: 'scrutinyWorks',
  vbase: 'baselineVulnerability',
  usBite: 'washingtonReprisal',
  cnBite: 'beijingRetaliation',
  crews: 'vendorCapacity',
  others: 'attentionOfOthers',
};

export function settingOf(road: ReferenceRoad): Setting {
  const levels = new Map(Object.entries(road.beliefs).map(([name, level]) => [BELIEF_OF[name], level]));
  const beliefs = {} as Record<BeliefName, number>;
  for (const name of BELIEF_NAMES)
    beliefs[name] = VALUES.beliefs[name][(levels.get(name) ?? 0) + 1] as number;
  return createSetting(COUNTRY, {
    beliefs,
    k: { ...coefficients, ...VALUES.coefficients, lawKeepsDate: 0 },
    ...(road.seed !== null && { seed: road.seed }),
  });
}

const LEVER_OF: Readonly<Record<string, keyof LeverChange>> = {
  core: 'core',
  coreQ: 'coreBy',
  capQ: 'capBy',
  legacy: 'legacy',
  settle: 'settle',
  named: 'named',
  scr: 'scrutiny',
  res: 'resilience',
  sup: 'support',
  pw: 'washington',
  pb: 'beijing',
  eu: 'europe',
  open: 'openness',
};

export function changeOf(levers: Readonly<Record<string, number>>): LeverChange {
  const change: Record<string, number | boolean> = {};
  for (const [name, value] of Object.entries(levers)) {
    if (name === 'capMax') change.ranCap = value;
    else if (name === 'cap') Object.assign(change, { ranCap: value, loosen: true });
    else if (name === 'div') change.diversify = value * POPULATION_MILLION;
    else if (name === 'law') change.law = true;
    else change[LEVER_OF[name] ?? `unknown lever ${name}`] = value;
  }
  return change;
}

type Operator = State['operators'][number];
type Field<T> = { readonly [K in keyof T]: T[K] extends number ? K : never }[keyof T];

/** Fields of the record in the order of the reference, beside ours. */
const STATE_FIELDS: Readonly<Record<string, Field<State>>> = {
  cov: 'cover',
  Q: 'clarity',
  K: 'confidence',
  E: 'exposure',
  x: 'hostileUse',
  v: 'ownFaults',
  T: 'trust',
  R: 'relations',
  A: 'alignment',
  PT: 'tougher',
  PS: 'softer',
  cred: 'credibility',
  wS: 'stanceWashington',
  wA: 'argument',
  bS: 'stanceBeijing',
  rep: 'reprisal',
  ret: 'retaliation',
  inc: 'incidents',
  delay: 'delayMonths',
  cost: 'costMillionEur',
  mState: 'stateMillionEur',
  mUser: 'usersMillionEur',
  hp: 'hardness',
  rift: 'rift',
  cap: 'ranCap',
  capQ: 'capBy',
  settle: 'settle',
  scr: 'scrutiny',
};

const OPERATOR_FIELDS: Readonly<Record<string, Field<Operator>>> = {
  D: 'sites5g',
  q: 'purchases',
  H5: 'hrv5g',
  A5: 'age5g',
  H4: 'hrv4g',
  f4: 'age4g',
  C: 'core',
  cov: 'cover',
  K: 'confidence',
  lit: 'court',
  gW: 'gapWaiting',
  gS: 'gapSwaps',
  gC: 'gapCrews',
};

/** Every recorded field of a state, by its name in the record. */
export function recordOf(state: State): Readonly<Record<string, number>> {
  const operator = state.operators[0] as Operator;
  const record: Record<string, number> = { t: state.t };
  for (const [name, field] of Object.entries(STATE_FIELDS)) record[name] = state[field];
  for (const [name, field] of Object.entries(OPERATOR_FIELDS)) record[name] = operator[field];
  return record;
}

/** Puts a state where the record stands; what was not recorded stays as it is. */
export function startFrom(state: State, record: Readonly<Record<string, number>>): void {
  const operator = state.operators[0] as Operator;
  for (const [name, field] of Object.entries(STATE_FIELDS)) state[field] = record[name] as number;
  for (const [name, field] of Object.entries(OPERATOR_FIELDS)) operator[field] = record[name] as number;
}
