import { power } from '../core/index.ts';
import { BELIEF_NAMES, BELIEFS, type BeliefName, type Beliefs } from './beliefs.ts';

/** As BeliefLevels, and anything between: −1 low, 0 central, 1 high. */
export type BeliefPlaces = Readonly<Partial<Record<BeliefName, number>>>;

/** Prices and multiples: between their levels they grow by equal factors. All others grow by equal steps. */
const BY_FACTORS: readonly BeliefName[] = [
  'swapUnit',
  'washingtonReprisal',
  'beijingRetaliation',
  'vendorCapacity',
];

/**
 * The values behind any places from −1 to 1; beyond that the nearest level. Exactly `beliefsAt` at −1, 0 and 1, and
 * rising all the way between. Equal factors from level to level for prices and multiples, equal steps for ages, shares
 * and chances, and wherever the low value is 0.
 */
export function beliefsBetween(places: BeliefPlaces = {}): Beliefs {
  const values = {} as Record<BeliefName, number>;
  for (const name of BELIEF_NAMES) values[name] = valueBetween(name, places[name] ?? 0);
  return values;
}

function valueBetween(name: BeliefName, place: number): number {
  const { low, central, high } = BELIEFS[name];
  if (place <= -1) return low;
  if (place >= 1) return high;
  if (place === 0) return central;
  const [from, to, part] = place < 0 ? [low, central, place + 1] : [central, high, place];
  const value = BY_FACTORS.includes(name) ? from * power(to / from, part) : from + (to - from) * part;
  // the last bit of a product must not lead beyond the level
  return value < from ? from : value > to ? to : value;
}
