import type { Run } from '../../run/index.ts';
import { choicesOf } from '../choices/plan.ts';
import type { ScoreName } from '../choices/score-names.ts';
import type { Regret } from './find-regrets.ts';
import { type MinorityReason, minorityReasons } from './minority-reasons.ts';
import { type Split, splitRuns } from './split-runs.ts';
import { spreadOfClass } from './spread-of-class.ts';

/** Something worth asking a class, drawn from what it did. Runs are places in the list that was asked about. */
export type RoomQuestion =
  /** The class parted most evenly here: let both sides speak. */
  | {
      readonly kind: 'split';
      readonly decision: number;
      readonly sides: readonly { readonly option: string; readonly runs: readonly number[] }[];
    }
  /** All but a few did the same: what did the few see? */
  | {
      readonly kind: 'alone';
      readonly decision: number;
      readonly most: string;
      readonly option: string;
      readonly runs: readonly number[];
    }
  /** The same option for a reason that hardly anybody else gave. */
  | ({ readonly kind: 'reason' } & Pick<MinorityReason, 'decision' | 'option' | 'reason' | 'runs'>)
  /** Many would have done better by their own mandate with the same other option. */
  | {
      readonly kind: 'regret';
      readonly decision: number;
      readonly instead: string;
      readonly runs: readonly number[];
      /** Mean points. */
      readonly points: number;
    }
  /** The same decisions, and far apart by luck alone. */
  | {
      readonly kind: 'luck';
      readonly runs: readonly [higher: number, lower: number];
      readonly score: ScoreName;
      readonly points: number;
    }
  /** The score on which the class lies farthest apart. */
  | {
      readonly kind: 'spread';
      readonly score: ScoreName;
      readonly highest: number;
      readonly lowest: number;
      readonly points: number;
    };

const LEAST_SPLIT = 0.3;
/** A regret is worth the room’s time when this share of it has it. */
const SHARED = 0.25;
const LUCK_POINTS = 5;
const SPREAD_POINTS = 10;

/**
 * Questions for the room, at most one of each kind, the most telling of its kind, always in the same order. `regrets` as
 * `findRegrets` gives them; without them that kind is not asked.
 */
export function roomQuestions(
  runs: readonly Run[],
  regrets: readonly Regret[] = [],
): readonly RoomQuestion[] {
  const splits = splitRuns(runs);
  return [
    ...askSplit(splits),
    ...askAlone(splits),
    ...askReason(splits),
    ...askRegret(runs, regrets),
    ...askLuck(runs),
    ...askSpread(runs),
  ];
}

function askSplit(splits: readonly Split[]): RoomQuestion[] {
  const widest = [...splits].sort((a, b) => b.disagreement - a.disagreement)[0];
  if (!widest || widest.disagreement < LEAST_SPLIT) return [];
  const sides = widest.options
    .filter(({ runs }) => runs.length > 0)
    .sort((a, b) => b.runs.length - a.runs.length)
    .slice(0, 2)
    .map(({ option, runs }) => ({ option, runs }));
  return sides.length === 2 ? [{ kind: 'split', decision: widest.decision, sides }] : [];
}

function askAlone(splits: readonly Split[]): RoomQuestion[] {
  const lonely = splits
    .flatMap((split) => {
      const minority = minorityReasons([split]).filter(({ against }) => against === 'option');
      const option = minority[0]?.option;
      const runs = split.options.find((one) => one.option === option)?.runs ?? [];
      const most = [...split.options].sort((a, b) => b.runs.length - a.runs.length)[0];
      return option && most
        ? [{ kind: 'alone' as const, decision: split.decision, most: most.option, option, runs, split }]
        : [];
    })
    .sort((a, b) => a.split.disagreement - b.split.disagreement || a.runs.length - b.runs.length)[0];
  if (!lonely) return [];
  const { split: _, ...question } = lonely;
  return [question];
}

function askReason(splits: readonly Split[]): RoomQuestion[] {
  const rare = minorityReasons(splits)
    .filter(({ against }) => against === 'reason')
    .sort((a, b) => a.runs.length - b.runs.length)[0];
  if (!rare) return [];
  const { decision, option, reason, runs } = rare;
  return [{ kind: 'reason', decision, option, reason, runs }];
}

function askRegret(runs: readonly Run[], regrets: readonly Regret[]): RoomQuestion[] {
  const shared = new Map<string, Regret[]>();
  for (const regret of regrets) {
    const key = `${regret.decision} ${regret.instead}`;
    shared.set(key, [...(shared.get(key) ?? []), regret]);
  }
  const most = [...shared.values()].sort((a, b) => b.length - a.length)[0];
  const first = most?.[0];
  if (!most || !first || most.length < runs.length * SHARED) return [];
  return [
    {
      kind: 'regret',
      decision: first.decision,
      instead: first.instead,
      runs: most.map(({ run }) => run).sort((a, b) => a - b),
      points: most.reduce((sum, { points }) => sum + points, 0) / most.length,
    },
  ];
}

function askLuck(runs: readonly Run[]): RoomQuestion[] {
  const ends = spreadOfClass(runs)?.ends ?? [];
  const alike = new Map<string, number[]>();
  runs.forEach((run, i) => {
    const key = choicesOf(run).join(' ');
    if (run.phase === 'debrief' || run.phase === 'epilogue') alike.set(key, [...(alike.get(key) ?? []), i]);
  });
  let found: Extract<RoomQuestion, { kind: 'luck' }> | undefined;
  for (const group of alike.values()) {
    for (const score of ['cost', 'security', 'alliance'] as const) {
      const sorted = [...group].sort((a, b) => (ends[b]?.[score] ?? 0) - (ends[a]?.[score] ?? 0));
      const higher = sorted[0];
      const lower = sorted.at(-1);
      if (higher === undefined || lower === undefined) continue;
      const points = (ends[higher]?.[score] ?? 0) - (ends[lower]?.[score] ?? 0);
      if (points >= LUCK_POINTS && points > (found?.points ?? 0)) {
        found = { kind: 'luck', runs: [higher, lower], score, points };
      }
    }
  }
  return found ? [found] : [];
}

function askSpread(runs: readonly Run[]): RoomQuestion[] {
  const spread = spreadOfClass(runs);
  if (!spread) return [];
  const { widest: score, ends } = spread;
  const order = ends.map((_, i) => i).sort((a, b) => (ends[b]?.[score] ?? 0) - (ends[a]?.[score] ?? 0));
  const highest = order[0] ?? 0;
  const lowest = order.at(-1) ?? 0;
  const points = (ends[highest]?.[score] ?? 0) - (ends[lowest]?.[score] ?? 0);
  return points >= SPREAD_POINTS ? [{ kind: 'spread', score, highest, lowest, points }] : [];
}
