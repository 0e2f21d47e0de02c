import type { Ledger } from './ledger.ts';
import type { OperatorFlow, Setting } from './setting.ts';
import type { OperatorState, State } from './state.ts';

/** How far operators believe that the rule will stand, 0–1. */
export function settleClarity(s: State, setting: Setting, ledger: Ledger | undefined): void {
  const k = setting.k;
  let court = 0;
  for (let i = 0; i < s.operators.length; i++) {
    court +=
      (s.operators[i] as OperatorState).court * (setting.flow.operators[i] as OperatorFlow).customerShare;
  }
  const aim = aimAt(setting.clarityAims, s.settle) - k.clarityPending * s.lawPending - k.clarityCourt * court;
  const moved = k.clarityAdjust * (aim - s.clarity);
  ledger?.add('clarity', 'state-of-rule', moved);
  s.clarity += moved;
}

/** Settledness lies between levels under expected chance: the aim is read off the nearest level. */
function aimAt(aims: readonly number[], settle: number): number {
  return aims[Math.round(settle)] as number;
}
