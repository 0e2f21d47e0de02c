import { drawAt } from '../../src/core/index.ts';
import {
  changeOf,
  END,
  elapse,
  layOut,
  openPlay,
  type Play,
  type Tables,
  take,
} from '../../src/machine/index.ts';
import {
  createLedger,
  decide,
  initialState,
  type Ledger,
  type LeverChange,
  type State,
  stepQuarter,
} from '../../src/model/index.ts';
import { applyStep, createRun, MANDATE_POINTS, type Run, type Step } from '../../src/run/index.ts';
import type { CompiledScenario } from '../../src/scenario/index.ts';
import { type SpaceSpeeds, spaceSpeeds } from './space-speeds.ts';

export interface Speeds {
  readonly scenario: string;
  readonly operators: number;
  readonly node: string;
  /** Of processor time, as everything here. */
  readonly quarterMicroseconds: { readonly plain: number; readonly withCauses: number };
  /** From the oath to the end of 2026: states alone, with all that a page tells, and by the statechart. */
  readonly runsPerSecond: { readonly plain: number; readonly told: number; readonly xstate: number };
  /** The whole decision space. */
  readonly space: SpaceSpeeds;
  readonly ratios: {
    /**
     * The whole decision space as the page plays it, against the straight loop: `stepQuarter` called as often as a plain
     * tree of the same roads calls it, with no tree, no decisions, no causes and no scores. Below 1 the space costs less
     * than its quarters alone would.
     */
    readonly straightLine: number;
    /** The plain tree against the same loop: what decisions, copies and scores cost. */
    readonly plainTree: number;
    /** How many times as long the plain tree takes as the shared one: the gain from sharing the last years. */
    readonly merged: number;
    /** How many times as long the same roads would take through XState's pure `transition`, one by one. */
    readonly xstate: number;
    /** How many times as long a quarter takes with all its causes. */
    readonly causes: number;
    /** The straight loop against as many quarters of the prototype, where it was run beside. */
    readonly prototype: number | undefined;
  };
}

/** A place of chance that the simulation does not use. */
const CHOICE_SLOT = 1000;
const DIFFERENT_ROADS = 512;

/**
 * Measures for about as many seconds of processor time as are given. The same roads and seeds go every way. `beside` is a
 * loop through the quarters of the prototype.
 */
export function speedsOf(
  scenario: CompiledScenario,
  seconds: number,
  beside?: (quarters: number) => void,
): Speeds {
  const start = {
    seed: 1,
    length: 'standard',
    practice: false,
    beliefs: {},
    attention: scenario.attention,
  } as const;
  const tables = layOut(scenario, start);
  const roads = Array.from({ length: DIFFERENT_ROADS }, (_, road) => choicesOf(tables, road));
  const changes = roads.map((options) =>
    tables.beats.map(({ beat }, index): LeverChange => {
      const option = beat.decision.options[options[index] as number];
      return option ? changeOf(option) : {};
    }),
  );
  const share = seconds / 6;
  const roadAt = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
  const plain = perSecond(share, (n) => walk(tables, roadAt(changes, n)));
  const causes = perSecond(share, (n) => walk(tables, roadAt(changes, n), createLedger()));
  const told = perSecond(share, (n) => tell(tables, roadAt(roads, n)));
  const fresh = createRun(scenario, start);
  const xstate = perSecond(3 * share, (n) => playThrough(fresh, roadAt(roads, n)));
  const space = spaceSpeeds(tables, beside);
  const { merged, plainTree, loop, beside: prototype } = space.seconds;
  const micros = (runs: number) => 1e6 / runs / END;
  return {
    scenario: scenario.id,
    operators: scenario.country.operators.length,
    node: process.versions.node,
    quarterMicroseconds: { plain: micros(plain), withCauses: micros(causes) },
    runsPerSecond: { plain, told, xstate },
    space,
    ratios: {
      straightLine: merged / loop,
      plainTree: plainTree / loop,
      merged: plainTree / merged,
      xstate: space.roads / xstate / merged,
      causes: plain / causes,
      prototype: prototype && loop / prototype,
    },
  };
}

/** The option of each decision, by lot. */
function choicesOf({ beats }: Tables, road: number): readonly number[] {
  return beats.map(({ beat }, index) =>
    Math.floor(drawAt(road, index, CHOICE_SLOT) * beat.decision.options.length),
  );
}

/** States alone. */
function walk({ beats, setting }: Tables, changes: readonly LeverChange[], ledger?: Ledger): State {
  const state = initialState(setting);
  beats.forEach(({ beat }, index) => {
    while (state.t < beat.quarter) stepQuarter(state, setting, ledger);
    decide(state, changes[index] ?? {}, setting, ledger);
  });
  while (state.t < END) stepQuarter(state, setting, ledger);
  return state;
}

/** With causes, news and every moment kept, as a page needs them. */
function tell(tables: Tables, options: readonly number[]): Play {
  let play = openPlay(tables);
  const pass = (until: number) => {
    while (play.moment.state.t < until) play = elapse(play, tables);
  };
  tables.beats.forEach(({ beat, until }, index) => {
    play = take(play, tables, beat.id, beat.decision.options[options[index] as number]?.id ?? '', '');
    pass(until);
  });
  pass(END);
  return play;
}

/** Through the statechart, step by step. */
function playThrough(fresh: Run, options: readonly number[]): Run {
  const oath: Step = {
    type: 'player.swear',
    mandate: [4, 3, MANDATE_POINTS - 7],
    prediction: 'transatlantic-rift',
  };
  let run = advance(fresh, oath);
  for (const option of options) {
    const id = run.beat?.decision.options[option]?.id ?? '';
    run = advance(run, { type: 'player.read' });
    run = advance(run, { type: 'player.table' });
    run = advance(run, { type: 'player.choose', option: id, reason: run.scenario.reasons[0]?.id ?? '' });
    run = advance(run, { type: 'player.continue' });
  }
  return run;
}

function advance(run: Run, step: Step): Run {
  const next = applyStep(run, step);
  if (!next.ok) throw new Error(`${step.type} is not possible in ${run.phase}`);
  return next.value;
}

/** Turns in which something is measured; the fastest counts, because another program can only slow one down. */
const TURNS = 5;

/** How often it can be done in a second, once the engine has warmed up. */
function perSecond(seconds: number, once: (n: number) => unknown): number {
  timed(seconds / TURNS, once);
  const turns = Array.from({ length: TURNS }, () => timed(seconds / TURNS, once));
  return Math.max(...turns);
}

/** Times in a second of processor time: unlike the clock, it does not count what other programs take. */
function timed(seconds: number, once: (n: number) => unknown): number {
  const begin = process.cpuUsage();
  let times = 0;
  let took = 0;
  while (took < seconds) {
    once(times++);
    const { user, system } = process.cpuUsage(begin);
    took = (user + system) / 1e6;
  }
  return times / took;
}
