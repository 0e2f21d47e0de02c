import { hasHappened } from '../../machine/index.ts';
import type { Scores, Setting, State } from '../../model/index.ts';
import { scoresOf } from '../../model/index.ts';
import type { Run } from '../../run/index.ts';
import { mandateShares, weigh } from '../choices/mandate-shares.ts';
import { choicesOf, planOf, playChoices } from '../choices/plan.ts';
import { SCORE_NAMES, type ScoreName } from '../choices/score-names.ts';
import { meanOf, rankIn, type Spread, spreadOf } from '../choices/spread.ts';
import type { Progress } from '../progress.ts';
import { seedOfDraw } from './seed-of-draw.ts';

/** What chance can bring. */
export const CHANCES = ['reprisal', 'retaliation', 'courtCase', 'incident', 'lawLost'] as const;
export type Chance = (typeof CHANCES)[number];

/** One score over all draws, and where the run itself fell. */
export interface LuckOfScore {
  readonly spread: Spread;
  readonly yours: number;
  /** Share of the draws that ended below the run, 0–1; equal ends count half. */
  readonly rank: number;
  readonly verdict: 'lucky' | 'unlucky' | 'ordinary';
  /** What came or stayed away against the odds and did most to put the run there; undefined where nothing stands out. */
  readonly because: { readonly chance: Chance; readonly share: number } | undefined;
}

/** How often something came over the draws. */
export interface Frequency {
  /** 0–1: share of the draws in which it came at least once. */
  readonly share: number;
  /** How often it came in a draw, on average. */
  readonly mean: number;
  /** How often it came in the run itself. */
  readonly yours: number;
}

/** The same choices over many draws of chance. */
export interface Luck {
  readonly draws: number;
  readonly scores: Readonly<Record<ScoreName, LuckOfScore>>;
  readonly mandate: LuckOfScore;
  readonly chances: Readonly<Record<Chance, Frequency>>;
  /** For each decision that needed a law: how often it was lost, and whether the run lost it. */
  readonly votes: readonly { readonly decision: number; readonly lost: number; readonly yours: boolean }[];
}

/** Draws of chance that a spread is read from. */
export const DRAWS = 1000;

/** A run counts as lucky or unlucky in the outer fifths of the draws … */
const OUTER = 0.2;
/** … and at least this many points from the middle: less is the same. */
const APART = 3;
/** A happening explains luck when draws with and without it lie this many points apart. */
const TELLING = 2;
const CHUNK = 10;

/**
 * Plays the choices of a finished run again over `draws` draws of chance. The same draws for every run. The run itself is not one of them.
 */
export function* drawLuck(run: Run, draws: number = DRAWS): Generator<Progress, Luck> {
  const plan = planOf(run.tables);
  const choices = choicesOf(run);
  const scores: Record<ScoreName, Float64Array> = {
    cost: new Float64Array(draws),
    security: new Float64Array(draws),
    alliance: new Float64Array(draws),
  };
  const counts = Object.fromEntries(CHANCES.map((name) => [name, new Float64Array(draws)])) as Record<
    Chance,
    Float64Array
  >;
  const lost = new Float64Array(plan.quarters.length);
  const votes: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const setting: Setting = { ...run.tables.setting, seed: seedOfDraw(draw) };
    const end = playChoices(plan, choices, setting, votes);
    const ended = scoresOf(end, setting);
    for (const name of SCORE_NAMES) scores[name][draw] = ended[name];
    for (const name of CHANCES) counts[name][draw] = countOf(name, end);
    votes.forEach((passed, decision) => {
      lost[decision] = (lost[decision] ?? 0) + 1 - passed;
    });
    if (draw % CHUNK === CHUNK - 1) yield { done: (draw + 1) / draws };
  }
  return tellLuck(run, { scores, counts, lost, draws });
}

function tellLuck(
  run: Run,
  drawn: {
    readonly scores: Readonly<Record<ScoreName, Float64Array>>;
    readonly counts: Readonly<Record<Chance, Float64Array>>;
    readonly lost: Float64Array;
    readonly draws: number;
  },
): Luck {
  const { scores, counts, lost, draws } = drawn;
  const { state } = run.play.moment;
  const yours = scoresOf(state, run.tables.setting);
  const weights = mandateShares(run);
  const mandates = Float64Array.from({ length: draws }, (_, draw) => weigh(at(scores, draw), weights));
  const judge = (values: Float64Array, own: number) => judgeLuck(values, own, counts, state);
  return {
    draws,
    scores: {
      cost: judge(scores.cost, yours.cost),
      security: judge(scores.security, yours.security),
      alliance: judge(scores.alliance, yours.alliance),
    },
    mandate: judge(mandates, weigh(yours, weights)),
    chances: Object.fromEntries(
      CHANCES.map((name) => [name, frequencyOf(counts[name], countOf(name, state))]),
    ) as Record<Chance, Frequency>,
    votes: run.play.decided.flatMap(({ option, passed }, decision) => {
      const options = run.tables.beats[decision]?.beat.decision.options ?? [];
      const law = options.some(({ id, law }) => law && id === option);
      return law ? [{ decision, lost: (lost[decision] ?? 0) / draws, yours: passed < 1 }] : [];
    }),
  };
}

function judgeLuck(
  values: Float64Array,
  yours: number,
  counts: Readonly<Record<Chance, Float64Array>>,
  end: State,
): LuckOfScore {
  const spread = spreadOf(values);
  const rank = rankIn(values, yours);
  const above = yours - spread.middle;
  const verdict =
    rank >= 1 - OUTER && above >= APART ? 'lucky' : rank <= OUTER && above <= -APART ? 'unlucky' : 'ordinary';
  if (verdict === 'ordinary') return { spread, yours, rank, verdict, because: undefined };
  return { spread, yours, rank, verdict, because: reasonOf(values, verdict, counts, end) };
}

/** `share`: of the draws in which it went as in the run (incidents: as often or more, where that is bad luck), 0–1. */
function reasonOf(
  values: Float64Array,
  verdict: 'lucky' | 'unlucky',
  counts: Readonly<Record<Chance, Float64Array>>,
  end: State,
): LuckOfScore['because'] {
  let because: LuckOfScore['because'];
  let most = TELLING;
  for (const chance of CHANCES) {
    const yours = countOf(chance, end);
    const isLike = (count: number) =>
      chance !== 'incident' ? count > 0 === yours > 0 : verdict === 'lucky' ? count <= yours : count >= yours;
    const like: number[] = [];
    const unlike: number[] = [];
    values.forEach((value, draw) => {
      (isLike(counts[chance][draw] as number) ? like : unlike).push(value);
    });
    const share = like.length / values.length;
    // What happens to most is no luck.
    if (like.length === 0 || share >= 0.5) continue;
    const effect = (meanOf(like) - meanOf(unlike)) * (verdict === 'lucky' ? 1 : -1);
    if (effect > most) [most, because] = [effect, { chance, share }];
  }
  return because;
}

function frequencyOf(counts: Float64Array, yours: number): Frequency {
  return { share: meanOf(counts.map((count) => (count > 0 ? 1 : 0))), mean: meanOf(counts), yours };
}

/** How often something has come by the end of a run with a seed. */
function countOf(name: Chance, end: State): number {
  if (name === 'incident') return end.incidents;
  if (name === 'lawLost') return end.lawsLost;
  return hasHappened(name, end) ? 1 : 0;
}

function at(scores: Readonly<Record<ScoreName, Float64Array>>, draw: number): Scores {
  return {
    cost: scores.cost[draw] as number,
    security: scores.security[draw] as number,
    alliance: scores.alliance[draw] as number,
  };
}
