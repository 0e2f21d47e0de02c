import { initialTransition, transition } from 'xstate';
import { FACTORS, fail, ok, type Result } from '../core/index.ts';
import { compileMachine, type Length, layOut, type Play, type Tables } from '../machine/index.ts';
import type { BeliefLevels } from '../model/index.ts';
import type { CompiledBeat, CompiledScenario } from '../scenario/index.ts';
import { MANDATE_POINTS, PHASES, type Phase, type Step } from './step.ts';

/** What is fixed before a run begins. With the steps, it is the whole run: everything else is computed. */
export interface RunStart {
  /** 0 to 2^20 − 1 */
  readonly seed: number;
  readonly length: Length;
  /** Steps can be taken back. */
  readonly practice: boolean;
  readonly beliefs: BeliefLevels;
  /** Inbox items that may be opened in a quarter, 1 to 6; 6 lifts the limit. */
  readonly attention: number;
}

/** Seeds lie below this. */
export const SEEDS = 2 ** 20;

/** The number of inbox items that lifts the limit. */
export const NO_LIMIT = 6;

type Machine = ReturnType<typeof compileMachine>;
type Snapshot = ReturnType<typeof initialTransition<Machine>>[0];

/** One play-through, never changed in place. The only way in: page, command line, class and server all use it. */
export interface Run {
  readonly scenario: CompiledScenario;
  readonly start: RunStart;
  readonly steps: readonly Step[];
  readonly tables: Tables;
  readonly phase: Phase;
  /** Index of the current decision; the number of decisions once all are taken and left behind. */
  readonly beatIndex: number;
  readonly beat: CompiledBeat | undefined;
  readonly play: Play;
  /** For the statechart and its tests; others read the fields above. */
  readonly snapshot: Snapshot;
  readonly machine: Machine;
}

export type StepProblem = { readonly code: 'not-now' | 'bad-mandate' | 'nothing-to-undo' | 'binding' };

/** A run before its first step. */
export function createRun(scenario: CompiledScenario, start: RunStart): Run {
  const tables = layOut(scenario, start);
  const machine = compileMachine(tables);
  const [snapshot] = initialTransition(machine);
  return settle({ scenario, start, steps: [], tables, machine, snapshot });
}

/** Takes a step; a step that is not possible now changes nothing and says why. */
export function applyStep(run: Run, step: Step): Result<Run, StepProblem> {
  if (step.type === 'player.swear' && !isMandate(step.mandate, step.prediction))
    return fail({ code: 'bad-mandate' });
  if (!run.snapshot.can(step)) return fail({ code: 'not-now' });
  let [snapshot] = transition(run.machine, run.snapshot, step);
  while (isPassing(snapshot)) [snapshot] = transition(run.machine, snapshot, { type: 'quarter.elapsed' });
  return ok(settle({ ...run, steps: [...run.steps, step], snapshot }));
}

/** Takes the last step back; only a practice run can. The oath stays. */
export function undoStep(run: Run): Result<Run, StepProblem> {
  if (!run.start.practice) return fail({ code: 'binding' });
  if (run.steps.length < 2) return fail({ code: 'nothing-to-undo' });
  return replaySteps(run.scenario, run.start, run.steps.slice(0, -1));
}

/** Plays a journal from the beginning. Fails at the first step that is not possible. */
export function replaySteps(
  scenario: CompiledScenario,
  start: RunStart,
  steps: readonly Step[],
): Result<Run, StepProblem> {
  let run = createRun(scenario, start);
  for (const step of steps) {
    const next = applyStep(run, step);
    if (!next.ok) return next;
    run = next.value;
  }
  return ok(run);
}

/** Whole points that add up, and a guess that can be made. */
export function isMandate(mandate: readonly number[], prediction: string | undefined): boolean {
  return (
    mandate.length === 3 &&
    mandate.every((points) => Number.isInteger(points) && points >= 0) &&
    mandate.reduce((sum, points) => sum + points, 0) === MANDATE_POINTS &&
    (prediction === undefined || (FACTORS as readonly string[]).includes(prediction))
  );
}

/** Where in the quarter’s region the machine stands: "oath", ["letter", "inbox"], … */
function placeOf(snapshot: Snapshot): readonly [string, string | undefined] {
  const quarter = (snapshot.value as Record<string, unknown>).quarter;
  if (typeof quarter === 'string') return [quarter, undefined];
  const [state, inner] = Object.entries(quarter as Record<string, unknown>)[0] as [string, unknown];
  return [state, typeof inner === 'string' ? inner : 'reports'];
}

function isPassing(snapshot: Snapshot): boolean {
  return placeOf(snapshot)[1] === 'passing';
}

function settle(parts: Pick<Run, 'scenario' | 'start' | 'steps' | 'tables' | 'machine' | 'snapshot'>): Run {
  const [state, inner] = placeOf(parts.snapshot);
  const index = parts.tables.beats.findIndex(({ beat }) => beat.id === state);
  const phase = (index >= 0 ? inner : state) as Phase;
  if (!PHASES.includes(phase)) throw new Error(`no phase ${state}/${inner}`);
  return {
    ...parts,
    phase,
    beatIndex: index >= 0 ? index : phase === 'oath' ? 0 : parts.tables.beats.length,
    beat: parts.tables.beats[index]?.beat,
    play: parts.snapshot.context.play,
  };
}
