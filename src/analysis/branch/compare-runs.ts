import { hasHappened } from '../../machine/index.ts';
import {
  type Cause,
  type Entry,
  explainChange,
  type Indicator,
  projectScores,
  type ScoreCause,
  type Scores,
  type State,
} from '../../model/index.ts';
import { outlookAt, type Run } from '../../run/index.ts';
import { SCORE_NAMES, type ScoreName } from '../choices/score-names.ts';

/** What is followed through both futures, in the units of the state: points 0–100, shares 0–1, million EUR. */
const TRACKED = [
  'exposure',
  'trust',
  'alignment',
  'relations',
  'cover',
  'hrv5gShare',
  'costMillionEur',
] as const satisfies readonly (keyof State)[];
export type Tracked = (typeof TRACKED)[number];

/** One future at the end of a quarter. */
export interface FutureQuarter {
  readonly quarter: number;
  /** Where the course led by the end of 2026, as it stood then. */
  readonly scores: Scores;
  readonly values: Readonly<Record<Tracked, number>>;
}

/** Something that befell one future, and the quarter in which it first did. */
export interface Befell {
  readonly what: 'reprisal' | 'retaliation' | 'courtCase' | 'incident' | 'lawLost';
  readonly quarter: number;
}

export interface Future {
  readonly quarters: readonly FutureQuarter[];
  readonly befell: readonly Befell[];
  /** At the end of 2026. */
  readonly scores: Scores;
}

/** Where two futures first differ enough to be felt, and the cause that did most of it. */
export interface Parting {
  readonly quarter: number;
  readonly indicator: Indicator;
  readonly cause: Cause;
  /** Second future less first, in the unit of the indicator, added up to the end of that quarter. */
  readonly amount: number;
}

export interface TwoFutures {
  readonly first: Future;
  readonly second: Future;
  /** Undefined where the two never differ. */
  readonly parting: Parting | undefined;
  /** Why the ends differ: points, second less first, adding up to the difference of each score. */
  readonly because: Readonly<Record<ScoreName, readonly ScoreCause[]>>;
}

/** Two finished runs of the same scenario, seed and beliefs side by side. About as dear as replaying both. */
export function compareRuns(first: Run, second: Run): TwoFutures {
  const ends = [outlookAt(first.play.moment, first), outlookAt(second.play.moment, second)] as const;
  return {
    first: futureOf(first),
    second: futureOf(second),
    parting: findParting(first, second),
    because: Object.fromEntries(
      SCORE_NAMES.map((name) => [name, explainChange(name, ends[0], ends[1]).causes]),
    ) as unknown as TwoFutures['because'],
  };
}

function futureOf(run: Run): Future {
  const { passed, moment } = run.play;
  return {
    quarters: passed.map(({ quarter, state }) => ({
      quarter,
      scores: projectScores(state, run.tables.setting),
      values: Object.fromEntries(TRACKED.map((name) => [name, state[name]])) as Record<Tracked, number>,
    })),
    befell: (['reprisal', 'retaliation', 'courtCase', 'incident', 'lawLost'] as const).flatMap((what) => {
      const when = passed.find(({ state }) => hasHappened(what, state));
      return when ? [{ what, quarter: when.quarter }] : [];
    }),
    scores: outlookAt(moment, run).scores,
  };
}

/**
 * The first quarter by whose end some cause has done a point more or less in one future than in the other; a bill or a
 * delay counts in hundredths of what would halve the cost score. Where nothing comes to a point, the largest of all.
 */
function findParting(first: Run, second: Run): Parting | undefined {
  const sums = new Map<string, { indicator: Indicator; cause: Cause; amount: number }>();
  const add = (entries: readonly Entry[], sign: 1 | -1): void => {
    for (const { indicator, cause, amount } of entries) {
      const key = `${indicator}/${cause}`;
      const sum = sums.get(key) ?? { indicator, cause, amount: 0 };
      sum.amount += sign * amount;
      sums.set(key, sum);
    }
  };
  let largest: Parting | undefined;
  for (const [index, { quarter, entries }] of second.play.passed.entries()) {
    add(entries, 1);
    add(first.play.passed[index]?.entries ?? [], -1);
    add(decidedIn(second, quarter), 1);
    add(decidedIn(first, quarter), -1);
    for (const sum of sums.values()) {
      const size = sizeOf(sum.indicator, sum.amount, first);
      if (size > Math.max(TRACE, largest ? sizeOf(largest.indicator, largest.amount, first) : 0))
        largest = { quarter, ...sum };
    }
    if (largest && sizeOf(largest.indicator, largest.amount, first) >= FELT) return largest;
  }
  return largest;
}

/** From here on a difference is felt, and below this it is none. */
const FELT = 1;
const TRACE = 1e-6;

/** What happens to be counted for parliament or for the argument alone parts nothing that a reader could see. */
const UNSEEN: ReadonlySet<Indicator> = new Set<Indicator>([
  'gap',
  'credibility',
  'clarity',
  'tougher',
  'softer',
]);

function sizeOf(indicator: Indicator, amount: number, { tables: { setting } }: Run): number {
  const size = Math.abs(amount);
  if (UNSEEN.has(indicator)) return 0;
  if (indicator === 'cost')
    return (
      (100 * size) / (setting.country.populationMillion * setting.k.scoreCost * setting.country.burdenWeight)
    );
  if (indicator === 'delay') return (100 * size) / setting.k.scoreDelay;
  // a blow or an incident is one or none
  if (indicator === 'reprisal' || indicator === 'incidents') return 100 * size;
  return size;
}

function decidedIn(run: Run, quarter: number): readonly Entry[] {
  return run.play.decided
    .filter(({ before }) => before.state.t === quarter)
    .flatMap(({ entries }) => entries);
}
