import type { Factor, Quarter } from '../core/index.ts';
import {
  closeTally,
  copyState,
  copyTally,
  createLedger,
  decide,
  type Entry,
  emptyTally,
  fadeTally,
  initialState,
  type State,
  stepQuarter,
  type Tally,
  tallying,
} from '../model/index.ts';
import { holds, type Situation } from './condition.ts';
import { changeOf, firstQuarter, type Tables } from './tables.ts';

/** The country at one moment, with what brought it there. Never changed once made. */
export interface Moment {
  readonly state: State;
  readonly tally: Tally;
}

/** One decision as it was taken. */
export interface Decided {
  readonly beat: string;
  readonly option: string;
  readonly reason: string;
  /** 1 in force, 0 lost in parliament; the odds that it had. */
  readonly passed: number;
  readonly odds: number;
  readonly opened: readonly string[];
  readonly ratings: Readonly<Record<string, number>>;
  /** Just before the decision, and just after it, before any time passed. */
  readonly before: Moment;
  readonly decided: Moment;
  /** What the decision itself changed, before any time passed. */
  readonly entries: readonly Entry[];
}

/** One quarter that has passed, with every part of every change. */
export interface Passed {
  readonly quarter: Quarter;
  readonly entries: readonly Entry[];
  readonly state: State;
}

export interface Told {
  readonly event: string;
  /** The quarter in which it was reported, and after which decision (index). */
  readonly quarter: Quarter;
  readonly after: number;
}

/** Everything that a run has come to: plain data, never changed in place. */
export interface Play {
  readonly moment: Moment;
  readonly mandate: readonly [number, number, number] | undefined;
  readonly prediction: Factor | undefined;
  readonly opened: readonly string[];
  readonly ratings: Readonly<Record<string, number>>;
  readonly decided: readonly Decided[];
  readonly told: readonly Told[];
  readonly passed: readonly Passed[];
  /** Where each decision had led when the next one came. */
  readonly arrived: readonly Moment[];
}

/** Conditional news after one decision: more would not be read. */
const NEWS_PER_DECISION = 2;

/** The country as the first minister finds it; quarters before the first decision have passed. */
export function openPlay(tables: Tables): Play {
  let play: Play = {
    moment: { state: initialState(tables.setting), tally: emptyTally() },
    mandate: undefined,
    prediction: undefined,
    opened: [],
    ratings: {},
    decided: [],
    told: [],
    passed: [],
    arrived: [],
  };
  while (play.moment.state.t < firstQuarter(tables)) play = elapse(play, tables);
  return play;
}

/** Takes the option of a beat. Chance decides on laws. */
export function take(play: Play, tables: Tables, beatId: string, optionId: string, reason: string): Play {
  const beat = tables.beats.find((planned) => planned.beat.id === beatId)?.beat;
  const option = beat?.decision.options.find((candidate) => candidate.id === optionId);
  if (!beat || !option) throw new Error(`no option ${beatId}/${optionId}`);
  const state = copyState(play.moment.state);
  const tally = copyTally(play.moment.tally);
  const ledger = createLedger();
  const { passed, odds } = decide(state, changeOf(option), tables.setting, tallying(tally, ledger));
  const decided: Moment = { state, tally };
  return {
    ...play,
    moment: decided,
    opened: [],
    ratings: {},
    decided: [
      ...play.decided,
      {
        beat: beatId,
        option: optionId,
        reason,
        passed,
        odds,
        opened: play.opened,
        ratings: play.ratings,
        before: play.moment,
        decided,
        entries: ledger.entries,
      },
    ],
  };
}

/** One quarter passes, and news breaks. */
export function elapse(play: Play, tables: Tables): Play {
  const state = copyState(play.moment.state);
  const tally = copyTally(play.moment.tally);
  const ledger = createLedger();
  const quarter = state.t;
  fadeTally(tally, tables.setting);
  stepQuarter(state, tables.setting, tallying(tally, ledger));
  closeTally(tally);
  const moment: Moment = { state, tally };
  const due =
    tables.beats[play.decided.length - 1]?.until === state.t && play.arrived.length < play.decided.length;
  const next: Play = {
    ...play,
    moment,
    passed: [...play.passed, { quarter, entries: ledger.entries, state }],
    arrived: due ? [...play.arrived, moment] : play.arrived,
  };
  return { ...next, told: [...play.told, ...breakingNews(next, tables)] };
}

/** What breaks now: in the order of the file, each once, few at a time, and none in the years after play. */
function breakingNews(play: Play, tables: Tables): Told[] {
  const after = play.decided.length - 1;
  const last = tables.beats.at(-1);
  if (after < 0 || !last || play.moment.state.t > last.until) return [];
  const already = play.told.filter((told) => told.after === after).length;
  const situation = situationOf(play);
  return tables.scenario.events
    .filter((event) => !play.told.some((told) => told.event === event.id))
    .filter((event) => holds(event.when, situation))
    .slice(0, Math.max(0, NEWS_PER_DECISION - already))
    .map((event) => ({ event: event.id, quarter: situation.quarter, after }));
}

/** What conditions are held against: the quarter that has just passed. */
function situationOf(play: Play): Situation {
  return { state: play.moment.state, quarter: play.moment.state.t - 1, chose: choices(play) };
}

/** "beat/option" of every decision so far. */
function choices(play: Play): ReadonlySet<string> {
  return new Set(play.decided.map(({ beat, option }) => `${beat}/${option}`));
}

/** The variant of each epilogue report that fits. */
export function reportsOf(
  play: Play,
  tables: Tables,
): readonly { readonly report: string; readonly variant: number }[] {
  const situation = situationOf(play);
  return tables.scenario.epilogue.map((report) => ({
    report: report.id,
    variant: report.variants.findIndex((variant) => holds(variant.when, situation)),
  }));
}
