import type { Quarter } from '../core/index.ts';
import {
  ARGUMENTS,
  BEIJING_STANCES,
  OPERATOR_STANCES,
  type State,
  WASHINGTON_STANCES,
} from '../model/index.ts';
import type {
  CompiledBounds,
  CompiledCondition,
  Happening,
  Indicator,
  NumericLever,
} from '../scenario/index.ts';

/** What a condition is held against. */
export interface Situation {
  readonly state: State;
  /** The quarter that it is about. */
  readonly quarter: Quarter;
  /** "beat/option" of every decision so far. */
  readonly chose: ReadonlySet<string>;
}

/** Whether every part of a condition holds. An empty condition always holds. */
export function holds(condition: CompiledCondition | undefined, situation: Situation): boolean {
  if (condition === undefined) return true;
  const { state, quarter, chose } = situation;
  if (condition.from !== undefined && quarter < condition.from) return false;
  if (condition.until !== undefined && quarter > condition.until) return false;
  if (
    condition.indicators &&
    !everyBound(condition.indicators, (name) => indicatorOf(name as Indicator, state))
  ) {
    return false;
  }
  if (condition.levers && !everyBound(condition.levers, (name) => leverOf(name as NumericLever, state)))
    return false;
  if (condition.stances && !stancesHold(condition.stances, state)) return false;
  if (condition.happened && !condition.happened.every((what) => hasHappened(what, state))) return false;
  if (condition.chose && !condition.chose.some(({ beat, option }) => chose.has(`${beat}/${option}`)))
    return false;
  if (condition.any && !condition.any.some((part) => holds(part, situation))) return false;
  return condition.not === undefined || !holds(condition.not, situation);
}

function everyBound(
  bounds: Readonly<Record<string, CompiledBounds | undefined>>,
  value: (name: string) => number,
): boolean {
  return Object.entries(bounds).every(([name, bound]) => {
    if (bound === undefined) return true;
    const x = value(name);
    return (
      (bound.below === undefined || x < bound.below) && (bound.atLeast === undefined || x >= bound.atLeast)
    );
  });
}

/** The indicators of a scenario file, read off the state. Points 0–100, shares 0–1, months, million EUR. */
function indicatorOf(name: Indicator, s: State): number {
  switch (name) {
    case 'hrv5g':
      return s.hrv5gShare;
    case 'hrvCore':
      return s.hrvCoreShare;
    default:
      return s[name];
  }
}

function leverOf(name: NumericLever, s: State): number {
  return name === 'diversify' ? s.diversifyLeft + s.diversifySpent : s[name];
}

/** Something counts as having happened from even odds on, so that expected chance has an answer too. */
const HALF = 0.5;

export function hasHappened(what: Happening, s: State): boolean {
  switch (what) {
    case 'reprisal':
      return s.reprisalEver >= HALF;
    case 'retaliation':
      return s.retaliationEver >= HALF;
    case 'courtCase':
      return s.operators.some((o) => o.courtEver >= HALF);
    case 'incident':
      return s.incidents >= HALF;
    case 'attributedIncident':
      return s.attributedIncidents >= HALF;
    case 'lawLost':
      return s.lawsLost >= HALF;
  }
}

/** The stances in words, as scenario files name them. Operators: the worst of them. */
export interface Stances {
  readonly washington: (typeof WASHINGTON_STANCES)[number];
  readonly argument: (typeof ARGUMENTS)[number];
  readonly beijing: (typeof BEIJING_STANCES)[number];
  readonly operators: (typeof OPERATOR_STANCES)[number];
}

export function stancesOf(s: State): Stances {
  let worst = 0;
  for (const operator of s.operators) worst = Math.max(worst, operator.stance);
  return {
    washington: WASHINGTON_STANCES[s.stanceWashington] ?? 'persuading',
    argument: ARGUMENTS[s.argument] ?? 'espionage',
    beijing: BEIJING_STANCES[s.stanceBeijing] ?? 'courting',
    operators: OPERATOR_STANCES[worst] ?? 'building',
  };
}

function stancesHold(wanted: NonNullable<CompiledCondition['stances']>, s: State): boolean {
  const actual = stancesOf(s);
  return (Object.keys(actual) as (keyof Stances)[]).every((chart) => {
    const list: readonly string[] | undefined = wanted[chart];
    return list === undefined || list.includes(actual[chart]);
  });
}
