import {
  BELIEF_NAMES,
  type BeliefName,
  type BeliefPlaces,
  beliefsBetween,
  type Scores,
  scoresOf,
} from '../../model/index.ts';
import type { Run } from '../../run/index.ts';
import { type MandateShares, mandateShares, weigh } from '../choices/mandate-shares.ts';
import { type Choices, choicesOf, type Plan, planOf, playChoices } from '../choices/plan.ts';
import { rankIn } from '../choices/spread.ts';
import type { Progress } from '../progress.ts';
import { exploreRoads } from '../roads/explore-roads.ts';
import { frontierOf } from '../roads/frontier.ts';
import { HALF_POINT, leadOver } from './lead-over.ts';
import { pickRivals, placeOf, RIVALS, type Rivals, roadAt } from './pick-rivals.ts';
import { settingUnder } from './setting-under.ts';
import { LEVELS } from './vary-beliefs.ts';

/** A policy among its rivals under one set of beliefs, by expected chance. */
export interface Standing {
  readonly scores: Scores;
  /** No rival beats it by half a point on all three scores. */
  readonly frontier: boolean;
  /** Points by which the rival that comes nearest, or beats it most, leads on every score; negative when none leads. */
  readonly lead: number;
  /** That rival, and where it ends. */
  readonly rival: Choices;
  readonly rivalScores: Scores;
  /** Share of all roads that the mandate ranks below, 0–1; from those rivals that were drawn by lot. */
  readonly rank: number;
}

/** One belief moved to a level, all others as in the run. */
export interface StandingAt extends Standing {
  readonly belief: BeliefName;
  readonly level: -1 | 0 | 1;
}

/** A belief that alone takes the policy off the frontier, or brings it on. */
export interface Flip {
  readonly belief: BeliefName;
  /** Toward which level. */
  readonly level: -1 | 0 | 1;
  /** Where it happens: −1 to 1, and as a value in the belief’s own unit. */
  readonly place: number;
  readonly value: number;
  readonly onto: boolean;
}

export interface StandingUnderBeliefs {
  readonly rivals: number;
  /** Under the beliefs of the run. */
  readonly own: Standing;
  readonly sets: readonly StandingAt[];
  /** Sets of beliefs that were tried, the run’s own among them, and under how many the policy is on the frontier. */
  readonly tried: number;
  readonly stays: number;
  /** Nearest first: what takes the smallest change of mind. */
  readonly flips: readonly Flip[];
  /** The belief that the policy hangs on: the nearest flip, else the one that moves its rank most. */
  readonly hangsOn: BeliefName;
  /** The rivals that come nearest in any set, as numbers of roads: enough to answer a slider by. */
  readonly strongest: readonly number[];
  /** always: under all but a tenth of the sets; mostly, seldom: more or less than half; never: under none. */
  readonly verdict: 'always' | 'mostly' | 'seldom' | 'never';
}

/** Rivals kept of each set. */
const KEPT = 12;
/** Halvings of the way between two levels: to a hundredth of it. */
const HALVINGS = 7;
const CHUNK = 12;
/** Every road is played up to this many, else a sample. */
const ALL = 2 ** 18;
/** Share of the work that finding the strongest rivals takes, about. */
const SURVEY = 0.3;

/**
 * Holds the policy of a finished run against its rivals under its own beliefs and with each belief in turn at its other
 * levels; the answer so far is told after each set. Rivals are, besides the neighbours and some by lot, the roads on the
 * frontier under the run’s own beliefs that come nearest to beating it: there the answer is exact, because a road that is
 * beaten at all is beaten from the frontier; under other beliefs a rival may be missed. A flip is looked for between the
 * run’s own level and the levels beside it; one that comes and goes between two levels is not seen.
 */
export function* standUnderBeliefs(
  run: Run,
  { rivals: size = RIVALS, roads = ALL }: { readonly rivals?: number; readonly roads?: number } = {},
): Generator<Progress<StandingUnderBeliefs>, StandingUnderBeliefs> {
  const plan = planOf(run.tables);
  const choices = choicesOf(run);
  const strongest = yield* findStrongest(run, placeOf(choices, plan), roads);
  const rivals = pickRivals(plan, choices, strongest, size);
  const field: Field = { run, plan, choices, weights: mandateShares(run) };
  const own = run.start.beliefs;
  const wanted = BELIEF_NAMES.flatMap((belief) =>
    LEVELS.filter((level) => level !== (own[belief] ?? 0)).map((level) => ({ belief, level })),
  );
  const tried = wanted.length + 1;
  const shareOf = (sets: number) => SURVEY + ((1 - SURVEY) * sets) / tried;
  const base = yield* rank(field, own, rivals, shareOf);
  const kept = new Set(base.nearest);
  const sets: StandingAt[] = [];
  const flips: Flip[] = [];
  const soFar = (): StandingUnderBeliefs =>
    sumUp({ rivals: rivals.roads.length, own: base.standing, sets, flips, kept, plan }, own);
  for (const [index, { belief, level }] of wanted.entries()) {
    const ranked = yield* rank(field, { ...own, [belief]: level }, rivals, (part) =>
      shareOf(index + 1 + part),
    );
    for (const rival of ranked.nearest) kept.add(rival);
    sets.push({ belief, level, ...ranked.standing });
    if (ranked.standing.frontier !== base.standing.frontier) {
      const near = [...new Set([...base.nearest, ...ranked.nearest])];
      flips.push(findFlip(field, belief, level, near, ranked.standing.frontier));
    }
    yield { done: shareOf(index + 2), part: soFar() };
  }
  return soFar();
}

/** The frontier under the beliefs of the run, those that come nearest to beating it first; as numbers of roads. */
function* findStrongest(run: Run, own: number, most: number): Generator<Progress, readonly number[]> {
  const { scenario, start } = run;
  const exploring = exploreRoads(scenario, {
    length: start.length,
    beliefs: run.tables.setting.beliefs,
    atMost: most,
    sample: most,
  });
  let next = exploring.next();
  while (!next.done) {
    yield { done: (SURVEY * next.value.until) / next.value.cloud.size };
    next = exploring.next();
  }
  const cloud = next.value;
  const scoresAt = (dot: number): Scores => ({
    cost: cloud.cost[dot] as number,
    security: cloud.security[dot] as number,
    alliance: cloud.alliance[dot] as number,
  });
  const ownScores = scoresOf(
    playChoices(planOf(run.tables), choicesOf(run), settingUnder(run.tables, start.beliefs)),
    run.tables.setting,
  );
  return [...frontierOf(cloud)]
    .map((dot) => ({ road: cloud.roads[dot] as number, lead: leadOver(scoresAt(dot), ownScores) }))
    .filter(({ road }) => road !== own)
    .sort((a, b) => b.lead - a.lead)
    .map(({ road }) => road);
}

function sumUp(
  found: Pick<StandingUnderBeliefs, 'rivals' | 'own' | 'sets' | 'flips'> & {
    readonly kept: ReadonlySet<Choices>;
    readonly plan: Plan;
  },
  own: BeliefPlaces,
): StandingUnderBeliefs {
  const sets = [...found.sets];
  const flips = [...found.flips].sort((a, b) => wayTo(a, own) - wayTo(b, own));
  const tried = sets.length + 1;
  const stays = [found.own, ...sets].filter(({ frontier }) => frontier).length;
  return {
    rivals: found.rivals,
    own: found.own,
    sets,
    tried,
    stays,
    flips,
    hangsOn: flips[0]?.belief ?? widestRank(sets, found.own),
    strongest: [...found.kept].map((road) => placeOf(road, found.plan)),
    verdict:
      stays === 0 ? 'never' : stays >= 0.9 * tried ? 'always' : 2 * stays >= tried ? 'mostly' : 'seldom',
  };
}

/** The answer to a slider: the policy under any places of beliefs, held against the rivals that came nearest before. */
export function standAt(
  run: Run,
  places: BeliefPlaces,
  strongest: readonly number[],
): Omit<Standing, 'rank'> {
  const plan = planOf(run.tables);
  const field: Field = { run, plan, choices: choicesOf(run), weights: mandateShares(run) };
  const rivals = strongest.map((road) => roadAt(road, plan));
  return standingAmong(endUnder(field, places), rivals, field, places);
}

interface Field {
  readonly run: Run;
  readonly plan: Plan;
  readonly choices: Choices;
  readonly weights: MandateShares;
}

interface Ranked {
  readonly standing: Standing;
  readonly nearest: readonly Choices[];
}

function endUnder(field: Field, places: BeliefPlaces, choices: Choices = field.choices): Scores {
  const setting = settingUnder(field.run.tables, places);
  return scoresOf(playChoices(field.plan, choices, setting), setting);
}

function* rank(
  field: Field,
  places: BeliefPlaces,
  { roads, fairFrom }: Rivals,
  shareOf: (part: number) => number,
): Generator<Progress, Ranked> {
  const own = endUnder(field, places);
  const ends: { readonly rival: Choices; readonly scores: Scores; readonly lead: number }[] = [];
  for (const [index, rival] of roads.entries()) {
    const scores = endUnder(field, places, rival);
    ends.push({ rival, scores, lead: leadOver(scores, own) });
    if (index % CHUNK === CHUNK - 1) yield { done: shareOf((index + 1) / roads.length) };
  }
  const fair = ends.length > fairFrom ? ends.slice(fairFrom) : ends;
  const mandates = fair.map(({ scores }) => weigh(scores, field.weights));
  const nearest = [...ends].sort((a, b) => b.lead - a.lead).slice(0, KEPT);
  const best = nearest[0];
  return {
    standing: {
      scores: own,
      lead: best?.lead ?? Number.NEGATIVE_INFINITY,
      frontier: (best?.lead ?? 0) < HALF_POINT,
      rival: best?.rival ?? field.choices,
      rivalScores: best?.scores ?? own,
      rank: rankIn(mandates, weigh(own, field.weights)),
    },
    nearest: nearest.map(({ rival }) => rival),
  };
}

function standingAmong(
  own: Scores,
  rivals: readonly Choices[],
  field: Field,
  places: BeliefPlaces,
): Omit<Standing, 'rank'> {
  let lead = Number.NEGATIVE_INFINITY;
  let best = field.choices;
  let bestScores = own;
  for (const rival of rivals) {
    const scores = endUnder(field, places, rival);
    const by = leadOver(scores, own);
    if (by > lead) [lead, best, bestScores] = [by, rival, scores];
  }
  return { scores: own, lead, frontier: lead < HALF_POINT, rival: best, rivalScores: bestScores };
}

function findFlip(
  field: Field,
  belief: BeliefName,
  level: -1 | 0 | 1,
  near: readonly Choices[],
  onto: boolean,
): Flip {
  const own = field.run.start.beliefs;
  let from: number = own[belief] ?? 0;
  let to: number = level;
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (from + to) / 2;
    const places = { ...own, [belief]: middle };
    const { frontier } = standingAmong(endUnder(field, places), near, field, places);
    if (frontier === onto) to = middle;
    else from = middle;
  }
  return { belief, level, place: to, value: beliefsBetween({ [belief]: to })[belief], onto };
}

function wayTo({ belief, place }: Flip, own: BeliefPlaces): number {
  return Math.abs(place - (own[belief] ?? 0));
}

function widestRank(sets: readonly StandingAt[], own: Standing): BeliefName {
  const widthOf = (belief: BeliefName) => {
    const ranks = [own.rank, ...sets.filter((set) => set.belief === belief).map(({ rank }) => rank)];
    return Math.max(...ranks) - Math.min(...ranks);
  };
  return BELIEF_NAMES.reduce((before, belief) => (widthOf(belief) > widthOf(before) ? belief : before));
}
