import { QUARTERS } from '../core/index.ts';
import { copyState } from './copy-state.ts';
import type { Cause } from './ledger.ts';
import { stepQuarter } from './quarter.ts';
import {
  allianceScore,
  burdenOf,
  costScore,
  type Scores,
  scoresOf,
  securityScore,
  standingOf,
  threatOf,
} from './scores.ts';
import type { Setting } from './setting.ts';
import type { State } from './state.ts';
import { closeTally, copyTally, entriesOf, fadeTally, type Parts, type Tally, tallying } from './tally.ts';

/** One part of what a score is computed from; `source` tells which of the things behind the score it moved. */
export interface ScorePart {
  readonly source: 'cost' | 'delay' | 'exposure' | 'incidents' | 'trust' | 'alignment' | 'reprisal';
  readonly cause: Cause;
  /** In the unit of the yardstick below: burden, threat or standing. */
  readonly amount: number;
}

/**
 * Where today’s course leads by the end of 2026: the policy in force runs on, chance at its expectation, and the
 * dated world stands still at what is known today. The yardsticks are the sums of their parts plus a start value
 * that is the same on every road.
 */
export interface Outlook {
  readonly scores: Scores;
  readonly end: State;
  readonly yardsticks: { readonly burden: number; readonly threat: number; readonly standing: number };
  readonly parts: {
    readonly cost: readonly ScorePart[];
    readonly security: readonly ScorePart[];
    readonly alliance: readonly ScorePart[];
  };
}

/** Runs the state on to the end of 2026; neither `state` nor `tally` is changed. */
export function projectOutlook(state: State, tally: Tally, setting: Setting): Outlook {
  const expected: Setting = {
    ...setting,
    seed: undefined,
    knownUntil: Math.min(setting.knownUntil, state.t),
  };
  const end = copyState(state);
  const sum = copyTally(tally);
  const ledger = tallying(sum);
  while (end.t < QUARTERS) {
    fadeTally(sum, expected);
    stepQuarter(end, expected, ledger);
    closeTally(sum);
  }
  return outlookFrom(end, sum, setting);
}

/** The scores alone: the same run without keeping causes. `setting` may hold other beliefs than the state came from. */
export function projectScores(state: State, setting: Setting): Scores {
  const expected: Setting = {
    ...setting,
    seed: undefined,
    knownUntil: Math.min(setting.knownUntil, state.t),
  };
  const end = copyState(state);
  while (end.t < QUARTERS) stepQuarter(end, expected);
  return scoresOf(end, expected);
}

/** Reads scores and their parts off a state at the end of 2026 and its tally. */
export function outlookFrom(end: State, tally: Tally, setting: Setting): Outlook {
  const { k } = setting;
  const blend = (sum: number, now: number): number => (k.scoreMean * sum) / end.t + (1 - k.scoreMean) * now;
  const burden = burdenOf(end.costMillionEur, end.delayMonths, setting);
  const threat = threatOf(end.exposureSum / end.t, end.exposure, end.incidents, setting);
  const standing = standingOf(
    blend(end.trustSum, end.trust),
    blend(end.alignmentSum, end.alignment),
    end.reprisalEver,
    setting,
  );
  return {
    end,
    yardsticks: { burden, threat, standing },
    scores: {
      cost: costScore(burden),
      security: securityScore(threat, setting),
      alliance: allianceScore(standing, setting),
    },
    parts: {
      cost: [
        ...partsOf('cost', tally.cost, (amount) => burdenOf(amount, 0, setting)),
        ...partsOf('delay', tally.delay, (amount) => burdenOf(0, amount, setting)),
      ],
      security: [
        ...stockParts('exposure', tally.exposure, blend),
        ...partsOf('incidents', tally.incidents, (amount) => k.scoreIncident * amount),
      ],
      alliance: [
        ...stockParts('trust', tally.trust, (sum, now) => blend(sum, now) / 2),
        ...stockParts('alignment', tally.alignment, (sum, now) => blend(sum, now) / 2),
        ...partsOf('reprisal', tally.reprisal, (amount) => -k.scoreReprisal * amount),
      ],
    },
  };
}

/** One line of why a score moved: points, adding up to the change. */
export interface ScoreCause {
  readonly source: ScorePart['source'];
  readonly cause: Cause;
  readonly points: number;
  /** Change of what lies behind it, in the yardstick’s unit. */
  readonly amount: number;
}

export interface ScoreChange {
  readonly before: number;
  readonly after: number;
  readonly causes: readonly ScoreCause[];
}

const YARDSTICKS = { cost: 'burden', security: 'threat', alliance: 'standing' } as const;

/**
 * Why a score differs between two outlooks: each cause gets its share of the change of the yardstick, turned into
 * points by the slope of the chord between the two, so that the points add up exactly.
 */
export function explainChange(score: keyof Scores, from: Outlook, to: Outlook): ScoreChange {
  const yardstick = YARDSTICKS[score];
  const change = to.yardsticks[yardstick] - from.yardsticks[yardstick];
  const points = to.scores[score] - from.scores[score];
  const before = new Map<string, ScorePart>();
  for (const part of from.parts[score]) before.set(`${part.source}/${part.cause}`, part);
  const moved: { part: ScorePart; amount: number }[] = [];
  for (const part of to.parts[score]) {
    const key = `${part.source}/${part.cause}`;
    moved.push({ part, amount: part.amount - (before.get(key)?.amount ?? 0) });
    before.delete(key);
  }
  for (const part of before.values()) moved.push({ part, amount: -part.amount });
  const slope = change === 0 ? 0 : points / change;
  return {
    before: from.scores[score],
    after: to.scores[score],
    causes: moved
      .filter(({ amount }) => amount !== 0)
      .map(({ part, amount }) => ({
        source: part.source,
        cause: part.cause,
        amount,
        points: amount * slope,
      })),
  };
}

function partsOf(source: ScorePart['source'], parts: Parts, scale: (amount: number) => number): ScorePart[] {
  return entriesOf(parts).map(([cause, amount]) => ({ source, cause, amount: scale(amount) }));
}

function stockParts(
  source: ScorePart['source'],
  stock: { readonly now: Parts; readonly sum: Parts },
  blend: (sum: number, now: number) => number,
): ScorePart[] {
  return entriesOf(stock.sum).map(([cause, sum]) => ({
    source,
    cause,
    amount: blend(sum, stock.now[cause] ?? 0),
  }));
}
