import { ULTIMATUM } from './actors.ts';
import type { Ledger } from './ledger.ts';
import type { Setting } from './setting.ts';
import type { State } from './state.ts';

/** Washington’s argument: dropped for the next at its date, or earlier when nobody believes it. */
export function moveArgument(s: State, setting: Setting, ledger: Ledger | undefined): void {
  const { k, flow } = setting;
  let dropped = 0;
  if (s.argument < ULTIMATUM) {
    const due = flow.known >= (setting.argumentLatest[s.argument] as number);
    const early = s.credibility < k.credibilityDoubt && s.t >= s.argumentSince + k.argumentPatience;
    if (due || early) {
      s.argument += 1;
      s.argumentSince = s.t;
      dropped = k.credibilityChange;
    }
  }
  const byOpenness = (s.argument === 0 ? k.credibilityAsked : k.credibilityShown) * s.openness;
  const aim =
    (setting.credibilityAims[s.argument] as number) + byOpenness + k.credibilityTraced * s.attributedRecent;
  const moved = k.credibilityAdjust * (aim - s.credibility);
  if (ledger) {
    ledger.add('credibility', 'argument-in-use', moved);
    ledger.add('credibility', 'argument-dropped', dropped);
  }
  s.credibility += moved + dropped;
}
