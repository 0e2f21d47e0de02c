import { type Quarter, quarterOfDate } from '../core/index.ts';
import type { Fact } from './schema.ts';

/** The quarter from which a fact may be shown: what was secret then is not known then. */
export function knownFrom(fact: Pick<Fact, 'date' | 'known'>): Quarter {
  return quarterOfDate(fact.known ?? fact.date);
}
