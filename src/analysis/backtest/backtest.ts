import type { CompiledLevers, Outcome } from '../../scenario/index.ts';
import type { Band } from './band.ts';
import type { Recorded, Verdict } from './judge.ts';
import type { Role } from './split.ts';

/** One figure of the record and what the simulation says in its place. Plain data that survives JSON. */
export interface BacktestRow {
  /** Two small letters; "eu" for the mean of the Union. */
  readonly country: string;
  readonly name: string;
  /** `all`: a mean over fitted and tested countries. */
  readonly role: Role | 'all';
  readonly what: Outcome;
  /** `odds`: the model gives odds from 0 to 1, the record 0 or 1. */
  readonly unit: 'million EUR' | 'share' | 'odds';
  /** The quarter at whose end it is looked at, such as "2022Q4". */
  readonly quarter?: string;
  /** What was decided after this quarter is left out. */
  readonly until?: string;
  /** The operator whose bill it is. */
  readonly operator?: { readonly id: string; readonly name: string };
  readonly model: Band;
  readonly record: Recorded;
  /** The simulation was given this figure: the row counts for nothing. */
  readonly input: boolean;
  readonly verdict: Verdict;
  /** Signed, in the unit of the row. */
  readonly error: number;
  /** Of bills, at central beliefs: the programme without kit that was due to be renewed anyway. */
  readonly withoutRenewals?: number;
  /** Of bills of a whole country and its whole policy: its net burden, and whether that would be inside. */
  readonly net?: Band;
  readonly netVerdict?: Verdict;
  readonly note: string;
  /** Ids of the facts that the record rests on. */
  readonly facts: readonly string[];
}

/** The network at the end of a year; shares 0 to 1, at central beliefs but for coverage. */
export interface BacktestYear {
  readonly year: number;
  readonly cover: Band;
  readonly hrv5g: number;
  readonly hrv4g: number;
  readonly hrvCore: number;
}

export const EVENTS = ['retaliation', 'reprisal', 'court-case'] as const;
export type EventName = (typeof EVENTS)[number];

/** One country's real policy, replayed. Money in million EUR of 2019, summed up to the end of 2026. */
export interface BacktestCountry {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** `role` in one word: whether shared numbers were fitted on it. */
  readonly fitted: boolean;
  readonly policy: readonly {
    readonly quarter: string;
    readonly levers: CompiledLevers;
    readonly facts: readonly string[];
  }[];
  readonly cost: {
    /** The burden of the country against the same one without a restriction. */
    readonly net: Band;
    /** The whole programme, as companies publish it. */
    readonly gross: Band;
    readonly grossWithoutRenewals: number;
    readonly netPerInhabitantEur: Band;
  };
  readonly years: readonly BacktestYear[];
  readonly delayMonths: Band;
  /** Share of runs with luck in which it came. Low and high: capitals that only talk, capitals that act. */
  readonly odds: Readonly<Record<EventName, Band>>;
  /** Null where the record says nothing. */
  readonly happened: Readonly<Record<EventName, 0 | 1 | null>>;
}

/** How many rows are inside; rows that are an input are counted as such and not judged. */
export interface Count {
  readonly rows: number;
  readonly inputs: number;
  readonly inside: number;
  readonly touches: number;
  readonly misses: number;
}

export type Brier = Readonly<Record<Role, number | null>>;

export interface BacktestSource {
  readonly claim: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly published: string;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** Real decisions of real countries, replayed and held against the record. Plain data that survives JSON. */
export interface Backtest {
  readonly format: 1;
  readonly fittedOn: readonly string[];
  readonly testedOn: readonly string[];
  /** Runs with luck for each country and each set of beliefs. */
  readonly seeds: number;
  /** How near one figure counts as met: share of a bill, points of a share. */
  readonly slack: { readonly bill: number; readonly share: number };
  readonly countries: readonly BacktestCountry[];
  readonly rows: readonly BacktestRow[];
  readonly count: Count & {
    readonly byRole: Readonly<Record<Role, Count>>;
    readonly byWhat: Readonly<Partial<Record<Outcome, Count>>>;
  };
  /** Mean square of what was missed: 0 best, 0.25 a coin. Null where there is nothing to hold it against. */
  readonly brier: Readonly<Record<EventName, Brier>>;
  /** Odds that no reprisal comes in any of the countries. */
  readonly noReprisalAnywhere: number;
  /** By id of the fact. */
  readonly sources: Readonly<Record<string, BacktestSource>>;
}
