import { clamp } from '../core/index.ts';
import type { Setting } from './setting.ts';

/** The part of a policy that foreign capitals look at. */
export interface VisiblePolicy {
  readonly core: number;
  readonly ranCap: number;
  readonly capBy: number;
  readonly named: number;
  readonly legacy: number;
  readonly scrutiny: number;
}

/**
 * How hard the policy looks from abroad, 0–1. The cap counts by its square: Washington thanked little for the
 * British cap of 35 %. A late date counts less.
 */
export function hardnessOf(policy: VisiblePolicy, quarter: number, setting: Setting): number {
  const k = setting.k;
  const shut = 1 - policy.ranCap;
  const urgency = clamp(1 - (policy.capBy - quarter) / k.urgencyHorizon, k.urgencyFloor, 1);
  return (
    k.hardCore * policy.core +
    k.hardCap * shut * shut * (1 - k.urgencyShare + k.urgencyShare * urgency) +
    k.hardNamed * policy.named * shut +
    k.hardLegacy * policy.legacy * shut +
    (k.hardScrutiny * policy.scrutiny) / (setting.scrutinyCost.length - 1)
  );
}
