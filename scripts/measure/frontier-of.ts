import { BELIEF_NAMES, type BeliefLevels, beliefsAt } from '../../src/model/index.ts';
import type { CompiledScenario } from '../../src/scenario/index.ts';
import { everyRoad, type Road, randomRoads, summarise } from '../calibration/decision-space.ts';

/** Central beliefs, and each belief by itself at its low and its high end: 27 sets. */
export const BELIEF_SETS: readonly { readonly name: string; readonly levels: BeliefLevels }[] = [
  { name: 'central', levels: {} },
  ...BELIEF_NAMES.flatMap((belief) => [
    { name: `${belief} low`, levels: { [belief]: -1 } as BeliefLevels },
    { name: `${belief} high`, levels: { [belief]: 1 } as BeliefLevels },
  ]),
];

/** One option, and its share of the frontier under each belief set: roads that no other beats on all three scores. */
export interface OptionOnFrontier {
  readonly name: string;
  /** The author says that it is not worth its price under any belief. */
  readonly isTrap: boolean;
  readonly shares: readonly number[];
}

/** `roads`: how many roads by lot; every one of them when it is left out, which takes minutes. */
export function frontierOf(scenario: CompiledScenario, roads?: number): readonly OptionOnFrontier[] {
  const bySet = BELIEF_SETS.map(({ levels }) => {
    const choices = { beliefs: beliefsAt(levels) };
    const played = roads === undefined ? everyRoad(scenario, choices) : randomRoads(scenario, roads, choices);
    return summarise(played, scenario).optionShares;
  });
  return scenario.beats.flatMap(({ id, decision }, beat) =>
    decision.options.map((option, place) => ({
      name: `${id}/${option.id}`,
      isTrap: option.trap !== undefined,
      shares: bySet.map((shares) => shares[beat]?.[place] ?? 0),
    })),
  );
}

/** Whether one road is best on all three scores at once. */
export function hasBestRoad(roads: readonly Road[]): boolean {
  const best = { cost: 0, security: 0, alliance: 0 };
  for (const road of roads) {
    best.cost = Math.max(best.cost, road.cost);
    best.security = Math.max(best.security, road.security);
    best.alliance = Math.max(best.alliance, road.alliance);
  }
  return roads.some(
    ({ cost, security, alliance }) =>
      cost === best.cost && security === best.security && alliance === best.alliance,
  );
}
