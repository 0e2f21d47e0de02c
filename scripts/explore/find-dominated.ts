import { allRoads, type Cloud, frontierOf, optionShares } from '../../src/analysis/index.ts';
import { beliefsAt } from '../../src/model/index.ts';
import type { CompiledScenario } from '../../src/scenario/index.ts';
import { BELIEF_SETS } from './belief-sets.ts';

/**
 * "beat/option" of every option that is on no road of the frontier under any set of beliefs, traps included. All roads are
 * played; sets of beliefs only until no option is left to look for, which is far quicker than the whole report. `central` is
 * the cloud at central beliefs.
 */
export function findDominated(scenario: CompiledScenario, central: Cloud): readonly string[] {
  let missing = scenario.beats.flatMap(({ id, decision }, beat) =>
    decision.options.map((option, place) => ({ name: `${id}/${option.id}`, beat, place })),
  );
  for (const [set, { levels }] of BELIEF_SETS.entries()) {
    if (missing.length === 0) break;
    const cloud = set === 0 ? central : allRoads(scenario, { beliefs: beliefsAt(levels) });
    const shares = optionShares(cloud, frontierOf(cloud));
    missing = missing.filter(({ beat, place }) => (shares[beat]?.[place] ?? 0) === 0);
  }
  return missing.map(({ name }) => name);
}
