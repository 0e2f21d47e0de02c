import { countryOf } from '../../src/machine/index.ts';
import {
  type Beliefs,
  type Coefficients,
  createSetting,
  decide,
  initialState,
  type LeverChange,
  type OperatorState,
  type Setting,
  type State,
  stepQuarter,
} from '../../src/model/index.ts';
import type { CompiledCountry } from '../../src/scenario/index.ts';

export interface ReplayChoices {
  readonly beliefs?: Beliefs;
  readonly seed?: number;
  readonly k?: Coefficients;
  /** The last quarter whose real decision is taken; later ones are left out. */
  readonly recordUntil?: number;
  /** In place of the real record. */
  readonly policy?: readonly Dated[];
}

export interface Dated {
  readonly quarter: number;
  readonly levers: LeverChange;
}

/** A country’s real policy, played through the simulation to the end of 2026. */
export interface Replay {
  readonly end: State;
  readonly setting: Setting;
  /** After each quarter: share of people covered, and of high-risk makers in 5G radio. */
  readonly cover: readonly number[];
  readonly hrv5g: readonly number[];
  /** By operator id, million EUR: its own gross programme, and what of it was due to be renewed anyway. */
  readonly gross: Readonly<Record<string, { readonly all: number; readonly renewals: number }>>;
}

export function replayRecord(country: CompiledCountry, choices: ReplayChoices = {}): Replay {
  const { beliefs, seed, k, recordUntil = Number.POSITIVE_INFINITY, policy = country.record } = choices;
  const setting = createSetting(countryOf(country), {
    ...(beliefs && { beliefs }),
    ...(seed !== undefined && { seed }),
    ...(k && { k }),
  });
  const decisions = policy.filter(({ quarter }) => quarter <= recordUntil);
  const end = initialState(setting);
  const cover: number[] = [];
  const hrv5g: number[] = [];
  const gross: Record<string, { all: number; renewals: number }> = {};
  for (const { id } of country.operators) gross[id] = { all: 0, renewals: 0 };
  while (end.t <= setting.lastQuarter) {
    for (const { quarter, levers } of decisions) if (quarter === end.t) decide(end, levers, setting);
    stepQuarter(end, setting);
    cover.push(end.cover);
    hrv5g.push(end.hrv5gShare);
    addGross(gross, setting);
  }
  return { end, setting, cover, hrv5g, gross };
}

/** The quarter’s part of the gross bill, by operator; together they are the country’s. */
function addGross(gross: Record<string, { all: number; renewals: number }>, setting: Setting): void {
  for (const f of setting.flow.operators) {
    const { id, customerShare } = f.operator;
    const bill = gross[id];
    if (!bill) continue;
    const core = setting.k.coreUnit * setting.country.populationMillion * customerShare * f.coreForced;
    const renewals = setting.beliefs.swapUnit * (f.renew5g + f.renew4g);
    bill.renewals += renewals;
    bill.all += setting.beliefs.swapUnit * (f.swap5g + f.swap4g + f.swapAnchor) + renewals + core;
  }
}

/** Whether anyone went to court, 0–1; under expected chance the odds that at least one did. */
export function anyCourtCase(state: State): number {
  return 1 - state.operators.reduce((none: number, o: OperatorState) => none * (1 - o.courtEver), 1);
}
