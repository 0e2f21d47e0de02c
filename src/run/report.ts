import { FACTORS, formatQuarter } from '../core/index.ts';
import { type Decided, type Passed, reportsOf, stancesOf } from '../machine/index.ts';
import {
  BELIEF_NAMES,
  type BeliefName,
  type Cause,
  type Entry,
  explainChange,
  type Indicator,
  type Outlook,
  operatorsMillionEur,
  projectScores,
  type ScoreCause,
  type Scores,
  type State,
} from '../model/index.ts';
import { encodeRun } from './encode-run.ts';
import { outlookAt, type Turn, turnsOf } from './outlooks.ts';
import type { Run } from './run.ts';

/** Amounts by indicator and cause, in each indicator's unit. They add up to the change of the indicator. */
type Causes = { readonly [I in Indicator]?: { readonly [C in Cause]?: number } };

/** Why each score moved; the points add up to the change. */
type ScoreCauses = Readonly<Record<keyof Scores, readonly ScoreCause[]>>;

export interface ReportedChoice {
  /** "2019Q1" */
  readonly quarter: string;
  readonly beat: string;
  readonly question: string;
  readonly option: string;
  readonly title: string;
  readonly reason: string;
  /** 1 in force, 0 lost in parliament. */
  readonly passed: number;
  /** 0–1, the odds of the vote; 1 where none was needed. */
  readonly odds: number;
  /** Inbox items in the order of the inbox, however they were opened. */
  readonly opened: readonly string[];
  readonly ratings: Readonly<Record<string, number>>;
  /** What the decision itself changed, before any time passed. */
  readonly causes: Causes;
  /** Where the course led by the end of 2026: before, just after, and when the next decision came. */
  readonly before: Scores;
  readonly chosen: Scores;
  readonly later: Scores | null;
  readonly becauseOfChoice: ScoreCauses;
  readonly becauseOfTime: ScoreCauses | null;
}

export interface ReportedQuarter {
  /** "2019Q1", the quarter that has passed. */
  readonly quarter: string;
  /** Where the course led by the end of 2026, as it stood at the end of the quarter. */
  readonly scores: Scores;
  readonly indicators: Readonly<Record<string, number | string>>;
  readonly causes: Causes;
  /** Ids of events that were told. */
  readonly told: readonly string[];
}

/** A whole run as plain data: the same bytes as JSON wherever it is computed. */
export interface RunReport {
  readonly scenario: string;
  readonly version: number;
  readonly title: string;
  readonly seed: number;
  readonly length: string;
  readonly practice: boolean;
  readonly attention: number;
  readonly beliefs: Readonly<Record<BeliefName, 'low' | 'central' | 'high'>>;
  readonly phase: string;
  /** Points of the oath for cost, security and alliance; null before it. */
  readonly mandate: Scores | null;
  readonly prediction: string | null;
  readonly choices: readonly ReportedChoice[];
  readonly quarters: readonly ReportedQuarter[];
  readonly events: readonly { readonly quarter: string; readonly event: string; readonly headline: string }[];
  readonly reports: readonly { readonly report: string; readonly headline: string }[];
  /** The scores at the end of 2026, and why they moved since the last decision had passed; null until then. */
  readonly final: { readonly scores: Scores; readonly becauseOfTime: ScoreCauses } | null;
  readonly code: string;
}

/**
 * Everything that a run has come to: scores and indicators by quarter, causes, events and the code that brings it
 * back. Depends on nothing but scenario, start and steps, so that two hosts give the same; a run read from its code
 * gives the same too. Costs about as much as replaying the run.
 */
export function reportRun(run: Run): RunReport {
  const { scenario, start, play } = run;
  const finished = run.phase === 'epilogue' || run.phase === 'debrief';
  const turns = turnsOf(run);
  return {
    scenario: scenario.id,
    version: scenario.version,
    title: scenario.title,
    seed: start.seed,
    length: start.length,
    practice: start.practice,
    attention: start.attention,
    beliefs: beliefsOf(run),
    phase: run.phase,
    mandate: play.mandate
      ? { cost: play.mandate[0], security: play.mandate[1], alliance: play.mandate[2] }
      : null,
    prediction: FACTORS.find((factor) => factor === play.prediction) ?? null,
    choices: turns.map((turn, index) => choiceOf(run, turn, index)),
    quarters: play.passed.map((passed) => quarterOf(run, passed)),
    events: play.told.map(({ quarter, event }) => ({
      quarter: formatQuarter(quarter),
      event,
      headline: scenario.events.find(({ id }) => id === event)?.headline ?? '',
    })),
    reports: finished
      ? reportsOf(play, run.tables).map(({ report, variant }) => ({
          report,
          headline: scenario.epilogue.find(({ id }) => id === report)?.variants[variant]?.headline ?? '',
        }))
      : [],
    final: finished ? finalOf(run, turns) : null,
    code: encodeRun(run),
  };
}

function beliefsOf(run: Run): RunReport['beliefs'] {
  const beliefs = {} as Record<BeliefName, 'low' | 'central' | 'high'>;
  for (const name of BELIEF_NAMES) {
    const level = run.start.beliefs[name] ?? 0;
    beliefs[name] = level < 0 ? 'low' : level > 0 ? 'high' : 'central';
  }
  return beliefs;
}

function choiceOf(run: Run, turn: Turn, index: number): ReportedChoice {
  const { decided, before, chosen, later } = turn;
  const beat = run.tables.beats[index]?.beat;
  const option = beat?.decision.options.find(({ id }) => id === decided.option);
  return {
    quarter: formatQuarter(beat?.quarter ?? 0),
    beat: decided.beat,
    question: beat?.decision.question ?? '',
    option: decided.option,
    title: option?.title ?? '',
    reason: decided.reason,
    passed: decided.passed,
    odds: decided.odds,
    ...attentionOf(decided, beat?.inbox ?? []),
    causes: causesOf(decided.entries),
    before: before.scores,
    chosen: chosen.scores,
    later: later?.scores ?? null,
    becauseOfChoice: scoreCauses(before, chosen),
    becauseOfTime: later ? scoreCauses(chosen, later) : null,
  };
}

/** In the order of the inbox: a code does not keep the order in which items were opened. */
function attentionOf(decided: Decided, inbox: readonly { readonly id: string }[]) {
  const opened = inbox.map(({ id }) => id).filter((id) => decided.opened.includes(id));
  const ratings: Record<string, number> = {};
  for (const id of opened) {
    const rating = decided.ratings[id];
    if (rating !== undefined) ratings[id] = rating;
  }
  return { opened, ratings };
}

function quarterOf(run: Run, { quarter, state, entries }: Passed): ReportedQuarter {
  return {
    quarter: formatQuarter(quarter),
    scores: projectScores(state, run.tables.setting),
    indicators: indicatorsOf(state),
    causes: causesOf(entries),
    told: run.play.told.filter((told) => told.quarter === quarter).map(({ event }) => event),
  };
}

/** Shares 0–1, points 0–100, money in million EUR of 2019 since 2019Q1, stances in words. */
function indicatorsOf(state: State): ReportedQuarter['indicators'] {
  return {
    cover: state.cover,
    hrv5g: state.hrv5gShare,
    hrvCore: state.hrvCoreShare,
    exposure: state.exposure,
    incidents: state.incidents,
    trust: state.trust,
    relations: state.relations,
    alignment: state.alignment,
    confidence: state.confidence,
    tougher: state.tougher,
    softer: state.softer,
    credibility: state.credibility,
    clarity: state.clarity,
    hardness: state.hardness,
    rift: state.rift,
    delayMonths: state.delayMonths,
    costMillionEur: state.costMillionEur,
    stateMillionEur: state.stateMillionEur,
    operatorsMillionEur: operatorsMillionEur(state),
    usersMillionEur: state.usersMillionEur,
    exportersMillionEur: state.exportersMillionEur,
    grossMillionEur: state.grossMillionEur,
    ...stancesOf(state),
  };
}

/** Sums the parts by indicator and cause, in the order in which they first came. */
function causesOf(entries: readonly Entry[]): Causes {
  const causes: { [I in Indicator]?: { [C in Cause]?: number } } = {};
  for (const { indicator, cause, amount } of entries) {
    const parts = causes[indicator] ?? {};
    parts[cause] = (parts[cause] ?? 0) + amount;
    causes[indicator] = parts;
  }
  return causes;
}

function scoreCauses(from: Outlook, to: Outlook): ScoreCauses {
  return {
    cost: explainChange('cost', from, to).causes,
    security: explainChange('security', from, to).causes,
    alliance: explainChange('alliance', from, to).causes,
  };
}

function finalOf(run: Run, turns: readonly Turn[]): RunReport['final'] {
  const end = outlookAt(run.play.moment, run);
  const last = turns.at(-1);
  return { scores: end.scores, becauseOfTime: scoreCauses(last?.later ?? last?.chosen ?? end, end) };
}
