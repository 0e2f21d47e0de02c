import type { Scores } from '../../model/index.ts';

/** A road is on the frontier unless another beats it by at least this on all three scores. */
export const HALF_POINT = 0.5;

/** By how many points one end beats another on every score: the smallest of the three leads. */
export function leadOver(rival: Scores, own: Scores): number {
  return Math.min(rival.cost - own.cost, rival.security - own.security, rival.alliance - own.alliance);
}
