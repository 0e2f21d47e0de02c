import {
  describeMap,
  describeOathMap,
  describeQuietMap,
  type MapView,
  type Teller,
} from '../present/index.ts';
import type { Run } from '../run/index.ts';
import type { CompiledScenario } from '../scenario/index.ts';

export { watchCover } from './watch-cover.ts';

/** Which country the map shows as an example while nobody governs. */
const EXAMPLE = 'DE';

/** A place, as far as the map cares. */
interface Shown {
  readonly kind: string;
  readonly run?: Run;
  readonly scenario?: CompiledScenario;
}

/** What the map shows at a place. */
export function mapOf(
  { run, scenario }: Shown,
  teller: Teller,
): MapView | ReturnType<typeof describeQuietMap> {
  if (run) return describeMap(run, teller);
  if (scenario) return describeOathMap(scenario, teller);
  return describeQuietMap(teller, EXAMPLE);
}
