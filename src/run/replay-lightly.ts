import { fail, ok, type Result } from '../core/index.ts';
import { changeOf, type Decided, END, layOut, type Play, type Tables } from '../machine/index.ts';
import { BELIEF_NAMES, decide, initialState, type State, stepQuarter } from '../model/index.ts';
import type { CompiledScenario } from '../scenario/index.ts';
import { isMandate, type Run, type RunStart, replaySteps, type StepProblem } from './run.ts';
import type { Phase, Step } from './step.ts';

interface Now {
  /** Where the country stands; changed in place. */
  readonly state: State;
  phase: Phase;
  beatIndex: number;
  mandate: Play['mandate'];
  prediction: Play['prediction'];
  opened: readonly string[];
  ratings: Readonly<Record<string, number>>;
}

type Choice = Pick<Decided, 'beat' | 'option' | 'reason' | 'passed' | 'odds' | 'opened' | 'ratings'>;

/**
 * The same as `replaySteps`, many times faster, for whoever checks hundreds of runs: the rules are played without their
 * statechart and without keeping causes. What it leaves out (causes and their tally, news, moments before the last, the
 * snapshot) is worked out the first time that somebody reads it, by `replaySteps`.
 */
export function replayLightly(
  scenario: CompiledScenario,
  start: RunStart,
  steps: readonly Step[],
): Result<Run, StepProblem> {
  const tables = layOutAgain(scenario, start);
  const choices: Choice[] = [];
  const now: Now = {
    state: initialState(tables.setting),
    phase: 'oath',
    beatIndex: 0,
    mandate: undefined,
    prediction: undefined,
    opened: [],
    ratings: {},
  };
  while (now.state.t < (tables.beats[0]?.beat.quarter ?? 0)) stepQuarter(now.state, tables.setting);
  for (const step of steps) {
    const problem = take(step, now, choices, tables);
    if (problem) return fail({ code: problem });
  }
  return ok(lightRun({ scenario, start, steps, tables }, now, choices));
}

/** Takes one step in place; gives what speaks against it. */
function take(step: Step, now: Now, choices: Choice[], tables: Tables): StepProblem['code'] | undefined {
  const { beats, setting, terms, scenario } = tables;
  const planned = beats[now.beatIndex];
  switch (step.type) {
    case 'player.swear':
      if (!isMandate(step.mandate, step.prediction)) return 'bad-mandate';
      if (now.phase !== 'oath') return 'not-now';
      now.mandate = step.mandate;
      now.prediction = step.prediction;
      arrive(0, now, tables);
      return undefined;
    case 'player.read':
      if (now.phase !== 'brief') return 'not-now';
      now.phase = 'inbox';
      return undefined;
    case 'player.open': {
      const isHere = planned?.beat.inbox.some(({ id }) => id === step.item) ?? false;
      const hasTime = now.opened.length < terms.attention && !now.opened.includes(step.item);
      if (now.phase !== 'inbox' || !isHere || !hasTime) return 'not-now';
      now.opened = [...now.opened, step.item];
      return undefined;
    }
    case 'player.rate': {
      const isRating = Number.isInteger(step.rating) && step.rating >= 1 && step.rating <= 5;
      if (now.phase !== 'inbox' || !now.opened.includes(step.item) || !isRating) return 'not-now';
      now.ratings = { ...now.ratings, [step.item]: step.rating };
      return undefined;
    }
    case 'player.table':
      if (now.phase !== 'inbox') return 'not-now';
      now.phase = 'decision';
      return undefined;
    case 'player.choose': {
      const option = planned?.beat.decision.options.find(({ id }) => id === step.option);
      const isReason = scenario.reasons.some(({ id }) => id === step.reason);
      if (now.phase !== 'decision' || !planned || !option || !isReason) return 'not-now';
      const { passed, odds } = decide(now.state, changeOf(option), setting);
      const { opened, ratings } = now;
      choices.push({
        beat: planned.beat.id,
        option: option.id,
        reason: step.reason,
        passed,
        odds,
        opened,
        ratings,
      });
      now.opened = [];
      now.ratings = {};
      do stepQuarter(now.state, setting);
      while (now.state.t < planned.until);
      now.phase = 'outcome';
      return undefined;
    }
    case 'player.continue':
      if (now.phase === 'outcome') arrive(now.beatIndex + 1, now, tables);
      else if (now.phase === 'epilogue') now.phase = 'debrief';
      else return 'not-now';
      return undefined;
  }
}

/** At a decision, or behind the last one, where the years pass. */
function arrive(beatIndex: number, now: Now, { beats, setting }: Tables): void {
  now.beatIndex = beatIndex;
  now.phase = beatIndex < beats.length ? 'brief' : 'epilogue';
  if (now.phase === 'brief') return;
  do stepQuarter(now.state, setting);
  while (now.state.t < END);
}

let last: Tables | undefined;

/** As `layOut`. Runs of a class mostly differ in their seed alone, and share all tables that do not hang on it. */
function layOutAgain(scenario: CompiledScenario, start: RunStart): Tables {
  const same =
    last?.scenario === scenario &&
    last.terms.length === start.length &&
    BELIEF_NAMES.every((name) => last?.terms.beliefs[name] === start.beliefs[name]);
  if (!last || !same) {
    last = layOut(scenario, start);
    return last;
  }
  return { ...last, terms: start, setting: { ...last.setting, seed: start.seed } };
}

function lightRun(
  parts: Pick<Run, 'scenario' | 'start' | 'steps' | 'tables'>,
  now: Now,
  choices: readonly Choice[],
): Run {
  let known: Run | undefined;
  const whole = (): Run => {
    if (!known) {
      const replayed = replaySteps(parts.scenario, parts.start, parts.steps);
      if (!replayed.ok) throw new Error(`the statechart does not follow: ${replayed.error.code}`);
      known = replayed.value;
    }
    return known;
  };
  const { mandate, prediction, opened, ratings, phase, beatIndex, state } = now;
  const isInQuarter = phase !== 'oath' && phase !== 'epilogue' && phase !== 'debrief';
  return {
    ...parts,
    phase,
    beatIndex,
    beat: isInQuarter ? parts.tables.beats[beatIndex]?.beat : undefined,
    play: {
      moment: {
        state,
        get tally() {
          return whole().play.moment.tally;
        },
      },
      mandate,
      prediction,
      opened,
      ratings,
      decided: choices.map((choice, index) =>
        decidedOf(choice, () => whole().play.decided[index] as Decided),
      ),
      get told() {
        return whole().play.told;
      },
      get passed() {
        return whole().play.passed;
      },
      get arrived() {
        return whole().play.arrived;
      },
    },
    get snapshot() {
      return whole().snapshot;
    },
    get machine() {
      return whole().machine;
    },
  };
}

function decidedOf(choice: Choice, whole: () => Decided): Decided {
  return {
    ...choice,
    get before() {
      return whole().before;
    },
    get decided() {
      return whole().decided;
    },
    get entries() {
      return whole().entries;
    },
  };
}
