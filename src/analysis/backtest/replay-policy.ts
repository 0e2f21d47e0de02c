import { countryOf } from '../../machine/index.ts';
import {
  type Beliefs,
  type Coefficients,
  createSetting,
  decide,
  initialState,
  type LeverChange,
  type OperatorState,
  oddsOf,
  type Setting,
  type State,
  stepQuarter,
} from '../../model/index.ts';
import type { CompiledCountry } from '../../scenario/index.ts';

export interface ReplayChoices {
  readonly beliefs?: Beliefs;
  readonly seed?: number;
  readonly k?: Coefficients;
  /** The last quarter whose real decision is taken; later ones are left out. */
  readonly until?: number;
  /** In place of the real policy. */
  readonly policy?: readonly Dated[];
  /** Laws whose odds are asked for on the way; they are not passed. */
  readonly laws?: readonly Dated[];
}

export interface Dated {
  readonly quarter: number;
  readonly levers: LeverChange;
}

/** A country’s real policy, played through the simulation to the end of 2026. */
export interface Replay {
  readonly end: State;
  readonly setting: Setting;
  /** At the end of each quarter from 2019Q1: share of people covered, and of high-risk makers in 5G, 4G, cores. */
  readonly cover: readonly number[];
  readonly hrv5g: readonly number[];
  readonly hrv4g: readonly number[];
  readonly hrvCore: readonly number[];
  /** By operator id, million EUR: its own gross programme, and what of it was due to be renewed anyway. */
  readonly gross: Readonly<Record<string, { readonly all: number; readonly renewals: number }>>;
  /** Odds of the laws asked for, in their order, 0 to 1. */
  readonly lawOdds: readonly number[];
}

/** Plays the dated policy of a country, with expected chance or with the luck of a seed. */
export function replayPolicy(country: CompiledCountry, choices: ReplayChoices = {}): Replay {
  const { beliefs, seed, k, until = Number.POSITIVE_INFINITY, policy = country.record, laws = [] } = choices;
  const setting = createSetting(countryOf(country), {
    ...(beliefs && { beliefs }),
    ...(seed !== undefined && { seed }),
    ...(k && { k }),
  });
  const decisions = policy.filter(({ quarter }) => quarter <= until);
  const end = initialState(setting);
  const cover: number[] = [];
  const hrv5g: number[] = [];
  const hrv4g: number[] = [];
  const hrvCore: number[] = [];
  const lawOdds: number[] = [];
  const gross: Record<string, { all: number; renewals: number }> = {};
  for (const { id } of country.operators) gross[id] = { all: 0, renewals: 0 };
  while (end.t <= setting.lastQuarter) {
    laws.forEach(({ quarter, levers }, index) => {
      if (quarter === end.t) lawOdds[index] = oddsOf(end, { ...levers, law: true }, setting);
    });
    for (const { quarter, levers } of decisions) if (quarter === end.t) decide(end, levers, setting);
    stepQuarter(end, setting);
    cover.push(end.cover);
    hrv5g.push(end.hrv5gShare);
    hrv4g.push(share4g(end, setting));
    hrvCore.push(end.hrvCoreShare);
    addGross(gross, setting);
  }
  return { end, setting, cover, hrv5g, hrv4g, hrvCore, gross, lawOdds };
}

function share4g(state: State, setting: Setting): number {
  let risky = 0;
  let all = 0;
  state.operators.forEach((operator, index) => {
    risky += operator.hrv4g;
    all += setting.country.operators[index]?.sitesThousand ?? 0;
  });
  return all > 0 ? risky / all : 0;
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
