import { parseQuarter } from '../../src/core/index.ts';
import { type BeliefLevels, type Beliefs, beliefsAt, type Coefficients } from '../../src/model/index.ts';
import type { CompiledCountry } from '../../src/scenario/index.ts';
import type { LoadedLibrary } from '../library/load-library.ts';
import { anyCourtCase, type Replay, replayRecord } from './replay.ts';
import { FITTED_ON, TESTED_ON } from './split.ts';

/** The three sets of beliefs that a bill is computed with: those that make it small, the middle, those that make it big. */
const CHEAP: BeliefLevels = {
  naturalRenewal: -1,
  swapUnit: -1,
  priceEffect: -1,
  anchorCoupling: -1,
  delayValue: -1,
  vendorCapacity: 1,
  beijingRetaliation: -1,
};
const DEAR: BeliefLevels = {
  naturalRenewal: 1,
  swapUnit: 1,
  priceEffect: 1,
  anchorCoupling: 1,
  delayValue: 1,
  vendorCapacity: -1,
  beijingRetaliation: 1,
};

/** A figure under those three. */
export interface Spread {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

export type Verdict = 'inside' | 'band touches' | 'misses';

/** A bill in million EUR: the whole programme as operators publish it, and the net burden of the country beside it. */
export interface Bill {
  readonly name: string;
  readonly set: 'fit' | 'test';
  readonly gross: Spread;
  /** The programme at central beliefs without the kit that was due to be renewed anyway. */
  readonly forced: number;
  /** Absent where one operator is looked at: net burdens are kept for the country. */
  readonly net: Spread | undefined;
  readonly recordLow: number;
  readonly recordHigh: number;
  readonly verdict: Verdict;
}

/** A share, 0–1, at the end of a quarter. */
export interface ShareRow {
  readonly name: string;
  readonly set: 'fit' | 'test' | 'all';
  readonly quarter: string;
  readonly model: number;
  readonly record: number;
  /** The record is an input of the simulation: agreement proves nothing. */
  readonly input: boolean;
}

export const EVENTS = ['retaliation', 'reprisal', 'court-case'] as const;
export type EventName = (typeof EVENTS)[number];

/** How often something happened in runs with luck, against whether it happened. */
export interface OddsRow {
  readonly country: string;
  readonly set: 'fit' | 'test';
  readonly odds: Readonly<Record<EventName, number>>;
  /** Undefined: the record says nothing. */
  readonly record: Readonly<Record<EventName, 0 | 1 | undefined>>;
}

export interface Calibration {
  readonly bills: readonly Bill[];
  readonly cover: readonly ShareRow[];
  readonly hrv5g: readonly ShareRow[];
  readonly delayMonths: Readonly<Record<string, Spread>>;
  readonly events: readonly OddsRow[];
  /** Odds that no reprisal comes in any of the ten countries. */
  readonly noReprisalAnywhere: number;
  /** Mean square of what was missed, 0 best, 0.25 a coin. */
  readonly brier: Readonly<Record<EventName, { readonly fit: number; readonly test: number }>>;
}

export interface MeasureChoices {
  readonly k?: Coefficients;
  /** Runs with luck for each country. */
  readonly seeds?: number;
}

const SEEDS = 200;

/** The quarter of the British cap of 35 percent: what came later is left out when the cap alone is looked at. */
const CAP_QUARTER = parseQuarter('2020Q1') ?? 0;

/** Plays the real policy of each country and holds it against what is on record. */
export function measureCalibration(
  countries: Readonly<Record<string, CompiledCountry>>,
  records: LoadedLibrary['records'],
  { k, seeds = SEEDS }: MeasureChoices = {},
): Calibration {
  const ids = [...FITTED_ON, ...TESTED_ON];
  const withK = k ? { k } : {};
  const play = (id: string, beliefs: Beliefs, recordUntil?: number): Replay =>
    replayRecord(countryAt(countries, id), {
      beliefs,
      ...withK,
      ...(recordUntil !== undefined && { recordUntil }),
    });
  const threefold = (id: string, recordUntil?: number): readonly [Replay, Replay, Replay] => [
    play(id, beliefsAt(CHEAP), recordUntil),
    play(id, beliefsAt(), recordUntil),
    play(id, beliefsAt(DEAR), recordUntil),
  ];
  const replays = new Map(ids.map((id) => [id, threefold(id)]));
  const of = (id: string): readonly [Replay, Replay, Replay] => replays.get(id) ?? threefold(id);
  const cap = threefold('gb', CAP_QUARTER);
  const events = ids.map((id) => oddsOf(countryAt(countries, id), records, seeds, withK));
  return {
    bills: billsOf(records, of, cap, countries),
    cover: coverOf(records, of, countries, ids),
    hrv5g: sharesOf(records, of, countries),
    delayMonths: Object.fromEntries(ids.map((id) => [id, spread(of(id), (r) => r.end.delayMonths)])),
    events,
    noReprisalAnywhere: events.reduce((none, { odds }) => none * (1 - odds.reprisal), 1),
    brier: {
      retaliation: brierOf(events, 'retaliation'),
      reprisal: brierOf(events, 'reprisal'),
      'court-case': brierOf(events, 'court-case'),
    },
  };
}

function billsOf(
  records: LoadedLibrary['records'],
  of: (id: string) => readonly [Replay, Replay, Replay],
  cap: readonly [Replay, Replay, Replay],
  countries: Readonly<Record<string, CompiledCountry>>,
): Bill[] {
  const every = (r: Replay): number => r.end.grossMillionEur;
  const bt = (r: Replay): number => r.gross.ee?.all ?? 0;
  const renewals = (r: Replay): number => Object.values(r.gross).reduce((sum, of) => sum + of.renewals, 0);
  const renewalsOfBt = (r: Replay): number => r.gross.ee?.renewals ?? 0;
  const bills: Bill[] = [];
  for (const { country, what, low, high, value } of records) {
    const [from, to] = [low ?? value ?? 0, high ?? value ?? 0];
    const { name } = countries[country] ?? { name: country };
    if (what === 'bill') {
      const replays = of(country);
      const net = spread(replays, (r) => r.end.costMillionEur);
      bills.push(bill(name, setOf(country), spread(replays, every), renewals(replays[1]), net, from, to));
      if (country === 'gb') {
        const own = spread(replays, bt);
        bills.push(bill('of which BT alone', 'fit', own, renewalsOfBt(replays[1]), undefined, from, from));
      }
    }
    if (what === 'cap-bill') {
      const own = spread(cap, bt);
      bills.push(bill('the 35 percent cap, BT alone', 'fit', own, renewalsOfBt(cap[1]), undefined, from, to));
      bills.push(
        bill(
          'the 35 percent cap, all',
          'fit',
          spread(cap, every),
          renewals(cap[1]),
          undefined,
          from,
          undefined,
        ),
      );
    }
  }
  return bills;
}

function bill(
  name: string,
  set: 'fit' | 'test',
  gross: Spread,
  renewals: number,
  net: Spread | undefined,
  recordLow: number,
  recordHigh: number | undefined,
): Bill {
  const forced = gross.central - renewals;
  // One figure in place of a range: a tenth to either side counts as met. No upper end: only a floor is known.
  const high = recordHigh ?? Number.POSITIVE_INFINITY;
  const slack = recordLow === high ? NEAR * recordLow : 0;
  const inside = gross.central >= recordLow - slack && gross.central <= high + slack;
  const touches = gross.high >= recordLow && gross.low <= high;
  const verdict = inside ? 'inside' : touches ? 'band touches' : 'misses';
  return { name, set, gross, forced, net, recordLow, recordHigh: high, verdict };
}

const NEAR = 0.1;

function coverOf(
  records: LoadedLibrary['records'],
  of: (id: string) => readonly [Replay, Replay, Replay],
  countries: Readonly<Record<string, CompiledCountry>>,
  ids: readonly string[],
): ShareRow[] {
  const mean = (among: readonly string[], t: number): number => {
    let people = 0;
    let covered = 0;
    for (const id of among) {
      const population = countryAt(countries, id).values.populationMillion;
      people += population;
      covered += population * (of(id)[1].cover[t] ?? 0);
    }
    return covered / people;
  };
  return records.flatMap(({ country, what, quarter, value }): ShareRow[] => {
    const t = quarter === undefined ? undefined : parseQuarter(quarter);
    if (what !== 'cover' || quarter === undefined || t === undefined || value === undefined) return [];
    const row = { quarter, record: value, input: false };
    if (country !== 'eu') {
      const name = countryAt(countries, country).name;
      return [{ ...row, name, set: setOf(country), model: of(country)[1].cover[t] ?? 0 }];
    }
    return [
      { ...row, name: 'EU mean, held against the four', set: 'fit', model: mean(FITTED_ON, t) },
      { ...row, name: 'EU mean, held against all ten', set: 'all', model: mean(ids, t) },
    ];
  });
}

function sharesOf(
  records: LoadedLibrary['records'],
  of: (id: string) => readonly [Replay, Replay, Replay],
  countries: Readonly<Record<string, CompiledCountry>>,
): ShareRow[] {
  return records.flatMap(({ country, what, quarter, value }): ShareRow[] => {
    const t = quarter === undefined ? undefined : parseQuarter(quarter);
    if (what !== 'hrv5g' || quarter === undefined || t === undefined || value === undefined) return [];
    const model = of(country)[1].hrv5g[t] ?? 0;
    const input = country !== 'gb' && country !== 'fr';
    return [
      { name: countryAt(countries, country).name, set: setOf(country), quarter, model, record: value, input },
    ];
  });
}

function oddsOf(
  country: CompiledCountry,
  records: LoadedLibrary['records'],
  seeds: number,
  withK: { readonly k?: Coefficients },
): OddsRow {
  const odds: Record<EventName, number> = { retaliation: 0, reprisal: 0, 'court-case': 0 };
  for (let seed = 1; seed <= seeds; seed++) {
    const { end } = replayRecord(country, { seed, ...withK });
    odds.retaliation += end.retaliationEver / seeds;
    odds.reprisal += end.reprisalEver / seeds;
    odds['court-case'] += anyCourtCase(end) / seeds;
  }
  const recorded = (name: EventName): 0 | 1 | undefined => {
    const value = records.find((record) => record.country === country.id && record.what === name)?.value;
    return value === 0 || value === 1 ? value : undefined;
  };
  return {
    country: country.name,
    set: setOf(country.id),
    odds,
    record: {
      retaliation: recorded('retaliation'),
      reprisal: recorded('reprisal'),
      'court-case': recorded('court-case'),
    },
  };
}

function brierOf(rows: readonly OddsRow[], name: EventName): { fit: number; test: number } {
  const score = (set: 'fit' | 'test'): number => {
    const misses = rows.flatMap(({ set: of, odds, record }) => {
      const happened = record[name];
      return of === set && happened !== undefined ? [(odds[name] - happened) ** 2] : [];
    });
    return misses.reduce((sum, miss) => sum + miss, 0) / misses.length;
  };
  return { fit: score('fit'), test: score('test') };
}

function spread(
  [low, central, high]: readonly [Replay, Replay, Replay],
  value: (r: Replay) => number,
): Spread {
  return { low: value(low), central: value(central), high: value(high) };
}

function setOf(country: string): 'fit' | 'test' {
  return FITTED_ON.includes(country) ? 'fit' : 'test';
}

function countryAt(countries: Readonly<Record<string, CompiledCountry>>, id: string): CompiledCountry {
  const country = countries[id];
  if (!country) throw new Error(`there is no country "${id}"`);
  return country;
}
