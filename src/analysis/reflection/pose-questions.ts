import type { BeliefName } from '../../model/index.ts';
import { type Run, turnsOf } from '../../run/index.ts';
import type { Quality } from '../../scenario/index.ts';
import { varyBeliefs } from '../beliefs/vary-beliefs.ts';
import { SCORE_NAMES, type ScoreName } from '../choices/score-names.ts';
import { runnersUp } from '../luck/weigh-decisions.ts';
import { ratedClaims } from '../sense/rated-claims.ts';

/** A question that this run raises. Decisions count from 0; options, items and voices are ids. */
export type ReflectionQuestion =
  /** The decision that moved the three outlooks most. */
  | { readonly kind: 'turning'; readonly decision: number; readonly option: string }
  /** An adviser spoke against it, and the score that the adviser watches fell by so many points. */
  | {
      readonly kind: 'overruled';
      readonly decision: number;
      readonly option: string;
      readonly voice: string;
      readonly score: ScoreName;
      readonly points: number;
    }
  /** A law was lost that had these odds, 0–1. */
  | { readonly kind: 'vote'; readonly decision: number; readonly option: string; readonly odds: number }
  /** A claim was believed or doubted against its evidence. */
  | {
      readonly kind: 'claim';
      readonly decision: number;
      readonly item: string;
      readonly rating: number;
      readonly quality: Quality;
    }
  /** The player’s own mandate would rank another option above the one taken, by so many points. */
  | {
      readonly kind: 'runnerUp';
      readonly decision: number;
      readonly option: string;
      readonly runnerUp: string;
      readonly lead: number;
    }
  /** The belief that moves this policy’s result most, by so many points of the mandate. */
  | { readonly kind: 'belief'; readonly belief: BeliefName; readonly swing: number }
  /** The mandate against the ends: the score with most points of the oath, and the one that ended highest. */
  | { readonly kind: 'mandate'; readonly most: ScoreName; readonly highest: ScoreName };

/** Kinds in the order in which they are asked; the first five that the run gives reason for. */
const ORDER: readonly ReflectionQuestion['kind'][] = [
  'turning',
  'overruled',
  'vote',
  'claim',
  'runnerUp',
  'belief',
  'mandate',
];
const MOST = 5;
/** A belief always ends the list: it is the question that no run answers by itself. */
const LAST: ReflectionQuestion['kind'] = 'belief';
/** Points below which two ends are the same. */
const SAME = 3;

/** Three to five questions raised by a finished run, the same ones every time. As dear as some seventy roads. */
export function poseQuestions(run: Run): readonly ReflectionQuestion[] {
  const found = [
    turning(run),
    overruled(run),
    lostVote(run),
    misjudged(run),
    runnerUp(run),
    hangingOn(run),
    mandate(run),
  ].filter((question) => question !== undefined);
  const ordered = [...found].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const last = ordered.filter(({ kind }) => kind === LAST);
  const rest = ordered.filter(({ kind }) => kind !== LAST);
  return [...rest.slice(0, MOST - last.length), ...last];
}

function turning(run: Run): ReflectionQuestion | undefined {
  let most = -1;
  let found: ReflectionQuestion | undefined;
  turnsOf(run).forEach(({ decided, before, chosen }, decision) => {
    const size = SCORE_NAMES.reduce(
      (sum, name) => sum + Math.abs(chosen.scores[name] - before.scores[name]),
      0,
    );
    if (size > most) [most, found] = [size, { kind: 'turning', decision, option: decided.option }];
  });
  return found;
}

function overruled(run: Run): ReflectionQuestion | undefined {
  let found: Extract<ReflectionQuestion, { kind: 'overruled' }> | undefined;
  turnsOf(run).forEach(({ decided, before, chosen, later }, decision) => {
    const options = run.tables.beats[decision]?.beat.decision.options ?? [];
    const voice = options.find(({ id }) => id === decided.option)?.against.voice ?? '';
    const score = run.scenario.voices[voice]?.expects;
    if (!score) return;
    const points = (later ?? chosen).scores[score] - before.scores[score];
    if (points <= -SAME && points < (found?.points ?? 0))
      found = { kind: 'overruled', decision, option: decided.option, voice, score, points };
  });
  return found;
}

function lostVote(run: Run): ReflectionQuestion | undefined {
  const lost = run.play.decided
    .map(({ option, passed, odds }, decision) => ({ decision, option, passed, odds }))
    .filter(({ passed }) => passed < 1)
    .sort((a, b) => b.odds - a.odds)[0];
  return lost && { kind: 'vote', decision: lost.decision, option: lost.option, odds: lost.odds };
}

function misjudged(run: Run): ReflectionQuestion | undefined {
  const missed = ratedClaims(run)
    .map((claim) => ({
      ...claim,
      miss: claim.quality === 'sound' ? 3 - claim.rating : claim.quality === 'shaky' ? claim.rating - 3 : 0,
    }))
    .filter(({ miss }) => miss > 0)
    .sort((a, b) => b.miss - a.miss)[0];
  if (!missed) return undefined;
  const { decision, item, rating, quality } = missed;
  return { kind: 'claim', decision, item, rating, quality };
}

function runnerUp(run: Run): ReflectionQuestion | undefined {
  const best = [...runnersUp(run)].sort((a, b) => b.lead - a.lead)[0];
  if (!best || best.lead < SAME) return undefined;
  const { decision, chosen, runnerUp, lead } = best;
  return { kind: 'runnerUp', decision, option: chosen, runnerUp, lead };
}

function hangingOn(run: Run): ReflectionQuestion | undefined {
  const widest = [...varyBeliefs(run).beliefs].sort((a, b) => b.swing - a.swing)[0];
  return widest && { kind: 'belief', belief: widest.belief, swing: widest.swing };
}

function mandate(run: Run): ReflectionQuestion | undefined {
  const points = run.play.mandate;
  const last = turnsOf(run).at(-1);
  if (!points || !last) return undefined;
  const ends = (last.later ?? last.chosen).scores;
  const most = SCORE_NAMES.reduce((a, b) =>
    (points[SCORE_NAMES.indexOf(b)] ?? 0) > (points[SCORE_NAMES.indexOf(a)] ?? 0) ? b : a,
  );
  const highest = SCORE_NAMES.reduce((a, b) => (ends[b] > ends[a] ? b : a));
  return { kind: 'mandate', most, highest };
}
