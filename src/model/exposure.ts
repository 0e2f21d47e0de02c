import { exponential } from '../core/index.ts';
import { happens, SLOTS } from './chance.ts';
import { copyInputs, type ExposureInputs } from './exposure-inputs.ts';
import type { Cause, Ledger } from './ledger.ts';
import type { OperatorFlow, Setting } from './setting.ts';
import type { OperatorState, State } from './state.ts';

const CAUSE_OF: readonly (readonly [keyof ExposureInputs, Cause])[] = [
  ['core', 'core-share'],
  ['radio', 'radio-share'],
  ['scrutiny', 'scrutiny-bite'],
  ['concentration', 'concentration'],
  ['resilience', 'redundancy'],
  ['supply', 'sanctioned-supply'],
  ['warnings', 'warnings-lost'],
  ['churn', 'swap-mistakes'],
];

/** One quarter of exposure, incidents, and what is traced to whom. */
export function exposeNetworks(s: State, setting: Setting, ledger: Ledger | undefined): void {
  const before = ledger ? copyInputs(s.exposed) : undefined;
  feelRules(s, setting);
  readInputs(s, setting);
  if (ledger && before) explain(before, s.exposed, setting, ledger);
  writeExposure(s, setting);
  bearExposure(s, setting, ledger);
}

/** Rules of scrutiny and resilience are felt late. */
export function feelRules(s: State, setting: Setting): void {
  const { k } = setting;
  s.scrutinyFelt += k.scrutinyAdjust * (s.scrutiny - s.scrutinyFelt);
  s.resilienceFelt += k.resilienceAdjust * (s.resilience - s.resilienceFelt);
}

/** What a quarter under this exposure brings. */
export function bearExposure(s: State, setting: Setting, ledger: Ledger | undefined): void {
  const { k } = setting;
  s.exposureSum += s.exposure;
  const incident = happens(
    setting,
    s.t,
    SLOTS.incident,
    k.incidentBase + (k.incidentSlope * s.exposure) / 100,
  );
  const hostileShare = s.hostileUse + s.ownFaults > 0 ? s.hostileUse / (s.hostileUse + s.ownFaults) : 0;
  const traced = incident * happens(setting, s.t, SLOTS.attribution, hostileShare * k.attribution);
  s.incidents += incident;
  s.attributedIncidents += traced;
  s.attributedRecent = s.attributedRecent * k.attributionMemory + traced;
  ledger?.add('incidents', 'incident', incident);
}

/** Hostile use, 0–1: how likely it is that the makers’ position is used, times what the position gives. */
export function hostileUse(i: Readonly<ExposureInputs>, setting: Setting): number {
  const { k, beliefs } = setting;
  const position = k.weightCore * i.core + (k.weightRadio + k.weightEdge * beliefs.edgeBlur) * i.radio;
  return beliefs.intent * position * (1 - i.scrutiny);
}

/** Faults and breaches that need no hostile maker, 0–1. */
function ownFaults(i: Readonly<ExposureInputs>, setting: Setting): number {
  return faultsWith(i.warnings, standingFaults(i, setting), swapFaults(i, setting), setting);
}

/** Of them, what the networks as they stand give, and what work on them adds. */
export function standingFaults(i: Readonly<ExposureInputs>, setting: Setting): number {
  const { k, beliefs } = setting;
  return (
    beliefs.baselineVulnerability *
      (1 + k.concentration * (i.concentration - k.concentrationNeutral)) *
      (1 - k.resilienceCut * i.resilience) +
    k.sanctionFaults * i.supply
  );
}

export function swapFaults(i: Readonly<ExposureInputs>, setting: Setting): number {
  return setting.k.swapFaults * i.churn;
}

/** All of them together, with what allied warnings no longer prevent (0–1: how far they have stopped). */
export function faultsWith(warnings: number, standing: number, swaps: number, setting: Setting): number {
  const { k, beliefs, country } = setting;
  const missed = k.warningsLost * beliefs.washingtonReprisal * country.usDependence * warnings;
  return Math.min(k.faultLimit, standing + missed + swaps);
}

/** Exposure, 0–100, from faults and hostile use. */
export function exposureFrom(faults: number, hostile: number): number {
  return 100 * (1 - (1 - faults) * (1 - hostile));
}

function exposureOf(i: ExposureInputs, setting: Setting): number {
  return exposureFrom(ownFaults(i, setting), hostileUse(i, setting));
}

/** Computes the exposure from the inputs that the state holds. */
export function writeExposure(s: State, setting: Setting): void {
  s.hostileUse = hostileUse(s.exposed, setting);
  s.ownFaults = ownFaults(s.exposed, setting);
  s.exposure = exposureFrom(s.ownFaults, s.hostileUse);
}

/** What scrutiny sees, with falling returns. Neighbouring roads feel the same in the same quarter: it is computed once. */
function seenAt(quarter: number, felt: number, { k, flow }: Setting): number {
  if (flow.felt[quarter] !== felt) {
    flow.felt[quarter] = felt;
    flow.seen[quarter] = 1 - exponential(-k.scrutinyCurve * felt);
  }
  return flow.seen[quarter] as number;
}

/** Brings the inputs of exposure up to date. */
export function readInputs(s: State, setting: Setting): void {
  const { k, beliefs, flow } = setting;
  let sites = 0;
  let sites5g = 0;
  let hrv4g = 0;
  for (let i = 0; i < s.operators.length; i++) {
    const o = s.operators[i] as OperatorState;
    sites += (flow.operators[i] as OperatorFlow).sitesThousand;
    sites5g += o.sites5g;
    hrv4g += o.hrv4g;
  }
  const weight5g = k.weight5gStart + ((1 - k.weight5gStart) * sites5g) / (k.saturation * sites);
  const radio = weight5g * s.hrv5gShare + ((1 - weight5g) * k.weight4g * hrv4g) / sites;
  const rest = (k.concentrationRest - k.concentrationCut * s.alternatives) * (1 - radio) * (1 - radio);
  const inputs = s.exposed;
  inputs.core = s.hrvCoreShare;
  inputs.radio = radio;
  inputs.scrutiny = (beliefs.scrutinyWorks * seenAt(s.t, s.scrutinyFelt, setting)) / setting.fullScrutiny;
  inputs.concentration = radio * radio + rest;
  inputs.resilience = s.resilienceFelt;
  inputs.supply = (setting.supplyCut[flow.known] as number) * radio;
  inputs.warnings = s.reprisal;
  inputs.churn = flow.load;
}

/**
 * The exact causes of a change in exposure: inputs are replaced one by one, once forwards and once backwards,
 * and the two are averaged. The parts add up to the change whatever the order.
 */
function explain(
  before: Readonly<ExposureInputs>,
  after: Readonly<ExposureInputs>,
  setting: Setting,
  ledger: Ledger,
): void {
  for (const order of [CAUSE_OF, [...CAUSE_OF].reverse()]) {
    const mixed = copyInputs(before);
    let last = exposureOf(mixed, setting);
    for (const [input, cause] of order) {
      mixed[input] = after[input];
      const next = exposureOf(mixed, setting);
      ledger.add('exposure', cause, (next - last) / 2);
      last = next;
    }
  }
}
