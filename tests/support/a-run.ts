import { drawAt, FACTORS } from '../../src/core/index.ts';
import { BELIEF_NAMES, type BeliefLevels } from '../../src/model/index.ts';
import {
  applyStep,
  createRun,
  MANDATE_POINTS,
  NO_LIMIT,
  type Run,
  type RunStart,
  SEEDS,
  type Step,
} from '../../src/run/index.ts';
import type { CompiledScenario } from '../../src/scenario/index.ts';

/** A start with nothing special about it. */
export function aStart(change: Partial<RunStart> = {}): RunStart {
  return { seed: 7, length: 'standard', practice: false, beliefs: {}, attention: 3, ...change };
}

/** Takes steps one after the other; throws at the first that is not possible. */
export function advance(run: Run, ...steps: readonly Step[]): Run {
  let next = run;
  for (const step of steps) {
    const taken = applyStep(next, step);
    if (!taken.ok) throw new Error(`${taken.error.code}: ${JSON.stringify(step)} in ${next.phase}`);
    next = taken.value;
  }
  return next;
}

/** A player who decides everything by lot: the same lots, the same run. */
interface Lots {
  /** 0 … count − 1 */
  among(count: number): number;
}

function lotsOf(luck: number): Lots {
  let draws = 0;
  return { among: (count) => Math.floor(drawAt(luck, draws++, 0) * count) };
}

/** A start drawn by lot; every setting that a run can have comes up. */
export function startByLot(luck: number): RunStart {
  const lots = lotsOf(luck ^ 0x5a5a5a);
  const beliefs: { -readonly [B in keyof BeliefLevels]: BeliefLevels[B] } = {};
  for (const name of BELIEF_NAMES) {
    const level = lots.among(3) - 1;
    if (level !== 0) beliefs[name] = level as -1 | 1;
  }
  return {
    seed: lots.among(SEEDS),
    length: lots.among(2) === 0 ? 'standard' : 'short',
    practice: lots.among(2) === 0,
    beliefs,
    attention: 1 + lots.among(NO_LIMIT),
  };
}

/** The step that the lot gives where a run stands; undefined when it is over. */
function stepByLot(run: Run, lots: Lots): Step | undefined {
  switch (run.phase) {
    case 'oath': {
      const cost = lots.among(MANDATE_POINTS + 1);
      const security = lots.among(MANDATE_POINTS + 1 - cost);
      // one place beyond the factors: no guess was asked for
      const prediction = FACTORS[lots.among(FACTORS.length + 1)];
      return {
        type: 'player.swear',
        mandate: [cost, security, MANDATE_POINTS - cost - security],
        ...(prediction && { prediction }),
      };
    }
    case 'brief':
      return { type: 'player.read' };
    case 'inbox':
      return stepInInbox(run, lots);
    case 'decision': {
      const options = run.beat?.decision.options ?? [];
      const option = options[lots.among(options.length)]?.id ?? '';
      const reason = run.scenario.reasons[lots.among(run.scenario.reasons.length)]?.id ?? '';
      return { type: 'player.choose', option, reason };
    }
    case 'outcome':
    case 'epilogue':
      return { type: 'player.continue' };
    case 'debrief':
      return undefined;
  }
}

function stepInInbox(run: Run, lots: Lots): Step {
  const { opened } = run.play;
  const unopened = (run.beat?.inbox ?? []).filter(({ id }) => !opened.includes(id));
  const kind = lots.among(4);
  const next = unopened[lots.among(Math.max(1, unopened.length))];
  if (kind <= 1 && next && opened.length < run.start.attention) return { type: 'player.open', item: next.id };
  const rated = opened[lots.among(Math.max(1, opened.length))];
  if (kind === 2 && rated) return { type: 'player.rate', item: rated, rating: 1 + lots.among(5) };
  return { type: 'player.table' };
}

/** A run played by lot, to its end or for a number of steps. `visit` sees it after every step. */
export function runByLot(
  scenario: CompiledScenario,
  luck: number,
  choices: { readonly start?: RunStart; readonly steps?: number; readonly visit?: (run: Run) => void } = {},
): Run {
  const lots = lotsOf(luck);
  let run = createRun(scenario, choices.start ?? startByLot(luck));
  choices.visit?.(run);
  for (let taken = 0; taken < (choices.steps ?? Number.POSITIVE_INFINITY); taken++) {
    const step = stepByLot(run, lots);
    if (!step) return run;
    run = advance(run, step);
    choices.visit?.(run);
  }
  return run;
}
