import { changeOf, END, type Tables } from '../../machine/index.ts';
import {
  decide,
  initialState,
  type LeverChange,
  type Setting,
  type State,
  stepQuarter,
} from '../../model/index.ts';
import type { Run } from '../../run/index.ts';

/** The place of the option taken at each decision, in the order of the decisions. */
export type Choices = readonly number[];

/** The decisions of a run as bare lever changes: what is needed to play many roads quickly. */
export interface Plan {
  readonly quarters: readonly number[];
  readonly changes: readonly (readonly LeverChange[])[];
  /** Number of options of each decision. */
  readonly widths: readonly number[];
}

export function planOf({ beats }: Tables): Plan {
  return {
    quarters: beats.map(({ beat }) => beat.quarter),
    changes: beats.map(({ beat }) => beat.decision.options.map(changeOf)),
    widths: beats.map(({ beat }) => beat.decision.options.length),
  };
}

/** What a run chose; shorter than its decisions while it is not finished. */
export function choicesOf(run: Run): Choices {
  return run.play.decided.map(({ option }, index) => {
    const options = run.tables.beats[index]?.beat.decision.options ?? [];
    return options.findIndex(({ id }) => id === option);
  });
}

/** The same choices but for one decision. */
export function withChoice(choices: Choices, decision: number, option: number): Choices {
  return choices.map((choice, index) => (index === decision ? option : choice));
}

/**
 * Plays choices to the end of 2026 and gives the last state. By the seed of the setting, or by expected chance where it
 * has none. `votes` takes, for each decision, 1 where it came into force and 0 where parliament refused it.
 */
export function playChoices(plan: Plan, choices: Choices, setting: Setting, votes?: number[]): State {
  const state = initialState(setting);
  let next = 0;
  while (state.t < END) {
    while (plan.quarters[next] === state.t) {
      const change = plan.changes[next]?.[choices[next] ?? -1];
      const passed = change ? decide(state, change, setting).passed : 1;
      if (votes) votes[next] = passed;
      next += 1;
    }
    stepQuarter(state, setting);
  }
  return state;
}
