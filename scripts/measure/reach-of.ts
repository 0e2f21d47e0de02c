import { drawAt } from '../../src/core/index.ts';
import {
  END,
  elapse,
  type Length,
  layOut,
  openPlay,
  type Play,
  reportsOf,
  take,
} from '../../src/machine/index.ts';
import {
  ARGUMENTS,
  BEIJING_STANCES,
  BELIEF_NAMES,
  type BeliefLevels,
  type BeliefName,
  OPERATOR_STANCES,
  WASHINGTON_STANCES,
} from '../../src/model/index.ts';
import type { CompiledScenario } from '../../src/scenario/index.ts';

/** In how many of the runs each thing was met, by its name; what was never met is there with 0. */
export type Reach = ReadonlyMap<string, number>;

export interface ReachOfScenario {
  readonly options: Reach;
  readonly events: Reach;
  readonly variants: Reach;
  readonly stances: Reach;
}

/** A place of chance that the simulation does not use. */
const CHOICE_SLOT = 1000;
const BELIEF_SLOT = 1001;
const CHECKED_EVERY = 100;

export interface ReachChoices {
  /** How many runs at most. */
  readonly runs: number;
  /** Whether each run believes by lot. */
  readonly beliefs: 'central' | 'by-lot';
  /** Stops as soon as every option, event and report has been met; not every stance can be in every country. */
  readonly untilAllMet?: boolean;
}

/** Plays runs by lot, each with luck of its own, and counts what they meet. */
export function reachOf(scenario: CompiledScenario, length: Length, choices: ReachChoices): ReachOfScenario {
  const { operators } = scenario.country;
  const options = new Map<string, number>();
  const events = new Map(scenario.events.map(({ id }) => [id, 0]));
  const variants = new Map(
    scenario.epilogue.flatMap(({ id, variants: list }) => list.map((_, n) => [`${id}/${n}`, 0] as const)),
  );
  const stances = new Map(
    [
      ...WASHINGTON_STANCES.map((stance) => `washington ${stance}`),
      ...ARGUMENTS.map((argument) => `argument ${argument}`),
      ...BEIJING_STANCES.map((stance) => `beijing ${stance}`),
      ...operators.flatMap(({ id }) => OPERATOR_STANCES.map((stance) => `${id} ${stance}`)),
    ].map((name) => [name, 0]),
  );
  const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);

  const kinds = { options, events, variants, stances };
  const isAllMet = () =>
    [options, events, variants].every((counts) => [...counts.values()].every((met) => met > 0));
  for (let seed = 0; seed < choices.runs; seed++) {
    if (choices.untilAllMet && seed % CHECKED_EVERY === CHECKED_EVERY - 1 && isAllMet()) break;
    const levels = choices.beliefs === 'by-lot' ? beliefsByLot(seed) : {};
    const tables = layOut(scenario, { seed, length, beliefs: levels, attention: scenario.attention });
    let play = openPlay(tables);
    const met = stancesIn(play, scenario);
    const pass = (until: number) => {
      while (play.moment.state.t < until) {
        play = elapse(play, tables);
        for (const stance of stancesIn(play, scenario)) met.add(stance);
      }
    };
    tables.beats.forEach(({ beat, until }, index) => {
      const list = beat.decision.options;
      for (const option of list)
        if (!options.has(`${beat.id}/${option.id}`)) options.set(`${beat.id}/${option.id}`, 0);
      const option = list[Math.floor(drawAt(seed, index, CHOICE_SLOT) * list.length)]?.id ?? '';
      count(options, `${beat.id}/${option}`);
      play = take(play, tables, beat.id, option, '');
      pass(until);
    });
    pass(END);
    for (const { event } of play.told) count(events, event);
    for (const { report, variant } of reportsOf(play, tables)) count(variants, `${report}/${variant}`);
    for (const stance of met) count(stances, stance);
  }
  return kinds;
}

function stancesIn({ moment: { state } }: Play, scenario: CompiledScenario): Set<string> {
  return new Set([
    `washington ${WASHINGTON_STANCES[state.stanceWashington]}`,
    `argument ${ARGUMENTS[state.argument]}`,
    `beijing ${BEIJING_STANCES[state.stanceBeijing]}`,
    ...scenario.country.operators.map(
      ({ id }, n) => `${id} ${OPERATOR_STANCES[state.operators[n]?.stance ?? 0]}`,
    ),
  ]);
}

function beliefsByLot(seed: number): BeliefLevels {
  const levels: { -readonly [B in BeliefName]?: -1 | 0 | 1 } = {};
  BELIEF_NAMES.forEach((name, index) => {
    levels[name] = (Math.floor(drawAt(seed, index, BELIEF_SLOT) * 3) - 1) as -1 | 0 | 1;
  });
  return levels;
}
