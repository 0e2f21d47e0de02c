import { changeOf, countryOf, END } from '../../machine/index.ts';
import {
  type Beliefs,
  createSetting,
  decide,
  initialState,
  type Scores,
  scoresOf,
  stepQuarter,
} from '../../model/index.ts';
import type { CompiledScenario } from '../../scenario/index.ts';

/**
 * What the real country decided, its later rules included, played by expected chance to the end of 2026: comparable with
 * the roads of a cloud under the same beliefs. Undefined for an invented country.
 */
export function historyEnd(scenario: CompiledScenario, beliefs?: Beliefs): Scores | undefined {
  if (scenario.country.fictional) return undefined;
  const setting = createSetting(countryOf(scenario.country), { ...(beliefs && { beliefs }) });
  const changes = [
    ...scenario.beats.flatMap(({ quarter, decision }) =>
      decision.options
        .filter(({ history }) => history)
        .map((option) => ({ quarter, change: changeOf(option) })),
    ),
    ...scenario.history.later.map(({ quarter, levers }) => ({ quarter, change: levers })),
  ];
  const state = initialState(setting);
  while (state.t < END) {
    for (const { quarter, change } of changes) if (quarter === state.t) decide(state, change, setting);
    stepQuarter(state, setting);
  }
  return scoresOf(state, setting);
}
