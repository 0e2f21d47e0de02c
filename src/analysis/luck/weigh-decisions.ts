import { type Scores, type Setting, scoresOf } from '../../model/index.ts';
import type { Run } from '../../run/index.ts';
import { type MandateShares, mandateShares, weigh } from '../choices/mandate-shares.ts';
import { type Choices, choicesOf, type Plan, planOf, playChoices, withChoice } from '../choices/plan.ts';
import { SCORE_NAMES, type ScoreName } from '../choices/score-names.ts';
import { meanOf, type Spread, spreadOf } from '../choices/spread.ts';
import type { Progress } from '../progress.ts';
import { DRAWS } from './draw-luck.ts';
import { seedOfDraw } from './seed-of-draw.ts';

/** The option that the mandate would rank next at one decision, all other choices the same. */
export interface RunnerUp {
  readonly decision: number;
  /** Ids of options. */
  readonly chosen: string;
  readonly runnerUp: string;
  /** By the mandate and expected chance: how far the best other option leads the one taken; negative where the one taken leads. */
  readonly lead: number;
  /** The other option that would have changed most, and by how much: points of the mandate by expected chance, negative where it ends lower. */
  readonly farthest: string;
  readonly stake: number;
}

/** A runner-up over many draws of chance: both choices met the same luck in each. */
export interface WeighedDecision extends RunnerUp {
  /** Mandate points over the draws, of the choice taken and of the runner-up. */
  readonly chosenSpread: Spread;
  readonly runnerUpSpread: Spread;
  /** Mean of runner-up less chosen, in points. */
  readonly differences: Readonly<Record<ScoreName, number>>;
  readonly difference: number;
  /** Share of the draws in which the runner-up would have ended half a point or more above, and below. */
  readonly above: number;
  readonly below: number;
}

export interface WeighedDecisions {
  readonly draws: number;
  readonly decisions: readonly WeighedDecision[];
  /** The decision at which another option would have changed most; undefined where nothing was decided. */
  readonly most: number | undefined;
  /** Points of the mandate that this other option (`farthest`) would have brought, on average over the same draws. */
  readonly mostStake: number;
  /** Points of the mandate between the 5th and the 95th of a hundred draws: what luck alone can do. */
  readonly luck: number;
}

/** Ends closer than this are the same end. */
const HALF_POINT = 0.5;

/** The runner-up of each decision, by expected chance and the beliefs of the run. A few hundred microseconds an option. */
export function runnersUp(run: Run): readonly RunnerUp[] {
  const plan = planOf(run.tables);
  const choices = choicesOf(run);
  const weights = mandateShares(run);
  const setting: Setting = { ...run.tables.setting, seed: undefined };
  const mandateOf = (road: Choices) => weigh(scoresOf(playChoices(plan, road, setting), setting), weights);
  const own = mandateOf(choices);
  return choices.flatMap((choice, decision) => {
    const options = run.tables.beats[decision]?.beat.decision.options ?? [];
    const others = options
      .map(({ id }, place) => ({ id, place }))
      .filter(({ place }) => place !== choice)
      .map((other) => ({ ...other, lead: mandateOf(withChoice(choices, decision, other.place)) - own }));
    const [first, ...rest] = others;
    if (!first) return [];
    const best = rest.reduce((before, other) => (other.lead > before.lead ? other : before), first);
    const farthest = others.reduce((before, other) =>
      Math.abs(other.lead) > Math.abs(before.lead) ? other : before,
    );
    return [
      {
        decision,
        chosen: options[choice]?.id ?? '',
        runnerUp: best.id,
        lead: best.lead,
        farthest: farthest.id,
        stake: farthest.lead,
      },
    ];
  });
}

/** The decision at which another option would have changed most. */
export function weightiest(ranked: readonly RunnerUp[]): RunnerUp | undefined {
  return ranked.reduce<RunnerUp | undefined>(
    (before, one) => (before && Math.abs(before.stake) >= Math.abs(one.stake) ? before : one),
    undefined,
  );
}

/**
 * Plays a finished run and, for each decision, the same run with the runner-up instead, over the same draws of chance.
 */
export function* weighDecisions(run: Run, draws: number = DRAWS): Generator<Progress, WeighedDecisions> {
  const plan = planOf(run.tables);
  const choices = choicesOf(run);
  const weights = mandateShares(run);
  const ranked = runnersUp(run);
  const roadWith = (decision: number, id: string): Choices => {
    const options = run.tables.beats[decision]?.beat.decision.options ?? [];
    return withChoice(
      choices,
      decision,
      options.findIndex((option) => option.id === id),
    );
  };
  const roads = ranked.map(({ decision, runnerUp }) => roadWith(decision, runnerUp));
  const largest = weightiest(ranked);
  const farthest = largest && roadWith(largest.decision, largest.farthest);
  const gaps = new Float64Array(draws);
  const own = emptyDrawn(draws);
  const others = roads.map(() => emptyDrawn(draws));
  for (let draw = 0; draw < draws; draw++) {
    const setting: Setting = { ...run.tables.setting, seed: seedOfDraw(draw) };
    keep(own, draw, endOf(plan, choices, setting), weights);
    roads.forEach((road, index) => {
      keep(others[index] as Drawn, draw, endOf(plan, road, setting), weights);
    });
    if (farthest) gaps[draw] = weigh(endOf(plan, farthest, setting), weights) - (own.mandate[draw] as number);
    yield { done: (draw + 1) / draws };
  }
  const chosenSpread = spreadOf(own.mandate);
  return {
    draws,
    decisions: ranked.map((one, index) => compare(one, own, others[index] as Drawn, chosenSpread)),
    most: largest?.decision,
    mostStake: meanOf(gaps),
    luck: chosenSpread.high - chosenSpread.low,
  };
}

type Drawn = Readonly<Record<ScoreName | 'mandate', Float64Array>>;

function emptyDrawn(draws: number): Drawn {
  const empty = () => new Float64Array(draws);
  return { cost: empty(), security: empty(), alliance: empty(), mandate: empty() };
}

function keep(drawn: Drawn, draw: number, scores: Scores, weights: MandateShares): void {
  for (const name of SCORE_NAMES) drawn[name][draw] = scores[name];
  drawn.mandate[draw] = weigh(scores, weights);
}

function endOf(plan: Plan, choices: Choices, setting: Setting): Scores {
  return scoresOf(playChoices(plan, choices, setting), setting);
}

function compare(ranked: RunnerUp, own: Drawn, other: Drawn, chosenSpread: Spread): WeighedDecision {
  const gaps = other.mandate.map((value, draw) => value - (own.mandate[draw] as number));
  const difference = (name: ScoreName) => meanOf(other[name]) - meanOf(own[name]);
  return {
    ...ranked,
    chosenSpread,
    runnerUpSpread: spreadOf(other.mandate),
    differences: {
      cost: difference('cost'),
      security: difference('security'),
      alliance: difference('alliance'),
    },
    difference: meanOf(gaps),
    above: meanOf(gaps.map((gap) => (gap >= HALF_POINT ? 1 : 0))),
    below: meanOf(gaps.map((gap) => (gap <= -HALF_POINT ? 1 : 0))),
  };
}
