import { drawAt, FACTORS } from '../../src/core/index.ts';
import {
  applyStep,
  createRun,
  MANDATE_POINTS,
  type Run,
  type RunStart,
  type Step,
} from '../../src/run/index.ts';
import type { CompiledBeat, CompiledOption, CompiledScenario } from '../../src/scenario/index.ts';

/** What is decided: what really was (in an invented country the first option), by lot, or an option for each decision by id or by letter. */
export type Choices = 'history' | 'random' | readonly string[];

/** An oath for runs that nobody swore. */
const OATH: Step = { type: 'player.swear', mandate: [4, 3, MANDATE_POINTS - 7], prediction: FACTORS[0] };

/** A place of chance that the simulation does not use. */
const RANDOM_SLOT = 1000;

/** Plays a scenario to its debrief. Throws an Error that a person can act on when a choice is not on the table. */
export function playThrough(scenario: CompiledScenario, start: RunStart, choices: Choices): Run {
  let run = createRun(scenario, start);
  const { beats } = run.tables;
  if (typeof choices !== 'string' && choices.length !== beats.length) {
    throw new Error(`there are ${beats.length} decisions, and ${choices.length} choices were given`);
  }
  run = advance(run, OATH);
  beats.forEach(({ beat }, index) => {
    const option = optionOf(beat, index, start.seed, choices);
    const reason = scenario.reasons[0]?.id ?? '';
    run = advance(run, { type: 'player.read' });
    run = advance(run, { type: 'player.table' });
    run = advance(run, { type: 'player.choose', option: option.id, reason });
    run = advance(run, { type: 'player.continue' });
  });
  return advance(run, { type: 'player.continue' });
}

function advance(run: Run, step: Step): Run {
  const next = applyStep(run, step);
  if (!next.ok) throw new Error(`${step.type} is not possible in the phase "${run.phase}"`);
  return next.value;
}

function optionOf(beat: CompiledBeat, index: number, seed: number, choices: Choices): CompiledOption {
  const { options } = beat.decision;
  const option =
    choices === 'history'
      ? // an invented country decided nothing: the first option stands in
        (options.find(({ history }) => history) ?? options[0])
      : choices === 'random'
        ? options[Math.floor(drawAt(seed, index, RANDOM_SLOT) * options.length)]
        : named(options, choices[index] as string);
  if (option) return option;
  const known = options.map(({ id }, place) => `${letterOf(place)} ${id}`).join(', ');
  throw new Error(`"${choices[index]}" is no option of "${beat.id}"; there are: ${known}`);
}

function named(options: readonly CompiledOption[], name: string): CompiledOption | undefined {
  return options.find(({ id }) => id === name) ?? options.find((_, place) => letterOf(place) === name);
}

function letterOf(place: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + place);
}
