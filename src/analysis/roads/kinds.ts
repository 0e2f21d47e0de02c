import type { CompiledScenario } from '../../scenario/index.ts';
import type { Cloud } from './cloud.ts';

export type Kind = 'soft' | 'middle' | 'hard';

/** Below this part of what operators would buy anyway a cap begins to bind; up to this share next to nothing is left. */
const SOFT_FROM = 0.9;
const HARD_UNTIL = 0.1;

/** Soft: the cap, if any, binds hardly anybody. Hard: next to nothing is left of the maker in 5G radio. */
export function kindOf(cloud: Cloud, dot: number, scenario: CompiledScenario): Kind {
  const cap = cloud.ranCap[dot] as number;
  if (cap >= SOFT_FROM * usualShare(scenario)) return 'soft';
  return cap <= HARD_UNTIL ? 'hard' : 'middle';
}

/** Share, 0–1, of each kind among all dots, or among some. */
export function kindShares(
  cloud: Cloud,
  scenario: CompiledScenario,
  dots?: ArrayLike<number>,
): Readonly<Record<Kind, number>> {
  const counts = { soft: 0, middle: 0, hard: 0 };
  const count = dots?.length ?? cloud.dots;
  for (let i = 0; i < count; i++) counts[kindOf(cloud, dots ? (dots[i] as number) : i, scenario)] += 1;
  const share = (kind: Kind): number => (count > 0 ? counts[kind] / count : 0);
  return { soft: share('soft'), middle: share('middle'), hard: share('hard') };
}

/** The high-risk share of what all operators would buy without any rule. */
function usualShare({ country }: CompiledScenario): number {
  let sites = 0;
  let usual = 0;
  for (const { sitesThousand, hrvPurchases5g } of country.operators) {
    sites += sitesThousand;
    usual += hrvPurchases5g * sitesThousand;
  }
  return sites > 0 ? usual / sites : 0;
}
