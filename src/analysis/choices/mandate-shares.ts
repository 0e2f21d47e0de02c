import type { Scores } from '../../model/index.ts';
import type { Run } from '../../run/index.ts';

/** Shares for cost, security and alliance; they add up to 1. */
export type MandateShares = Readonly<Record<keyof Scores, number>>;

/** The mandate of a run as shares; equal ones where no oath was sworn. */
export function mandateShares(run: Run): MandateShares {
  const [cost, security, alliance] = run.play.mandate ?? [1, 1, 1];
  const sum = cost + security + alliance;
  return { cost: cost / sum, security: security / sum, alliance: alliance / sum };
}

/** The three scores as one number, 0–100. */
export function weigh(scores: Scores, weights: MandateShares): number {
  return scores.cost * weights.cost + scores.security * weights.security + scores.alliance * weights.alliance;
}
