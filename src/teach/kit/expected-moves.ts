import { changeOf, type Length, layOut } from '../../machine/index.ts';
import {
  decide,
  initialState,
  projectScores,
  type Scores,
  type Setting,
  stepQuarter,
} from '../../model/index.ts';
import { createRun, expectOption, NO_LIMIT, type OptionExpectation, type Run } from '../../run/index.ts';
import type { CompiledBeat, CompiledOption, CompiledScenario } from '../../scenario/index.ts';

export interface ExpectedBeat {
  readonly beat: CompiledBeat;
  readonly options: readonly { readonly option: CompiledOption; readonly expected: OptionExpectation }[];
}

export interface ExpectedMoves {
  /** Where things lead by the end of 2026 when nothing is decided, 0 to 100. */
  readonly start: Scores;
  readonly beats: readonly ExpectedBeat[];
}

/**
 * What every option of every decision is expected to do to the three scores, for playing without the program: all
 * chance at its expectation, from the states to which the real decisions lead (the first option where none is real).
 */
export function expectedMoves(scenario: CompiledScenario, length: Length): ExpectedMoves {
  const terms = { seed: 0, length, beliefs: {}, attention: NO_LIMIT };
  const run = createRun(scenario, { ...terms, practice: true });
  const { beats, setting: seeded } = layOut(scenario, terms);
  const setting: Setting = { ...seeded, seed: undefined };
  const state = initialState(setting);
  const first = beats[0]?.beat.quarter ?? 0;
  while (state.t < first) stepQuarter(state, setting);
  const start = projectScores(state, setting);
  const expected = beats.map(({ beat, until }): ExpectedBeat => {
    const at = standAt(run, state);
    const options = beat.decision.options.map((option) => ({ option, expected: expectOption(at, option) }));
    const taken = beat.decision.options.find(({ history }) => history) ?? beat.decision.options[0];
    if (taken) decide(state, changeOf(taken), setting);
    while (state.t < until) stepQuarter(state, setting);
    return { beat, options };
  });
  return { start, beats: expected };
}

/** The same run with the world as it is now; the state goes on changing, so it is copied. */
function standAt(run: Run, state: Run['play']['moment']['state']): Run {
  return { ...run, play: { ...run.play, moment: { ...run.play.moment, state: structuredClone(state) } } };
}

/** With how many faces of a die a law passes, 1 to 5; undefined where the vote cannot be lost. */
export function facesOf(odds: number): number | undefined {
  return odds >= 1 ? undefined : Math.min(5, Math.max(1, Math.round(odds * 6)));
}
