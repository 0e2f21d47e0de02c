import type { MessageKey, Words } from '../i18n/index.ts';
import type { Cause, Entry, State } from '../model/index.ts';
import { type CauseKey, sourceOf } from './cause-sources.ts';

/** Why a step of a sequence happened: words, and the cause that they are about. */
export interface BecauseView {
  /** "trust/posture" as in Why?; 'decision' for the choice itself, 'record' for what really happened then, 'plan' where nothing stood in the way. */
  readonly cause: CauseKey | 'decision' | 'record' | 'plan';
  /** A clause: "because operators wait for clear rules". */
  readonly text: string;
}

interface Sum {
  readonly cause: Cause;
  readonly amount: number;
}

/** What did most for the change of one indicator, in its direction; undefined when nothing did. `direction` 0 takes the largest either way. */
function largestCause(
  indicator: Entry['indicator'],
  entries: readonly Entry[],
  direction: number,
): Sum | undefined {
  const sums = new Map<Cause, number>();
  for (const entry of entries) {
    if (entry.indicator !== indicator) continue;
    sums.set(entry.cause, (sums.get(entry.cause) ?? 0) + entry.amount);
  }
  let most: Sum | undefined;
  for (const [cause, amount] of sums) {
    if (!sourceOf(indicator, cause) || amount === 0 || amount * direction < 0) continue;
    if (!most || Math.abs(amount) > Math.abs(most.amount)) most = { cause, amount };
  }
  return most;
}

/** Why trust or relations moved. */
export function becauseOf(
  indicator: 'trust' | 'relations',
  entries: readonly Entry[],
  direction: number,
  words: Words,
): BecauseView | undefined {
  const most = largestCause(indicator, entries, direction);
  if (!most) return undefined;
  return {
    cause: `${indicator}/${most.cause}` as CauseKey,
    text: words.t(`present.because.${indicator}.${most.cause}` as MessageKey, {
      direction: most.amount > 0 ? 'up' : 'down',
    }),
  };
}

/** Why the network is where it is: what cost most months, or that nothing did. */
export function becauseOfWorks(entries: readonly Entry[], now: State, words: Words): BecauseView {
  const most = largestCause('delay', entries, 1);
  if (!most) return { cause: 'plan', text: words.t('present.because.plan') };
  const cause = `delay/${most.cause}` as CauseKey;
  // A cap that is due pulls crews by its date; without one, 4G kit that must follow does.
  if (most.cause === 'crews-on-swaps' && now.ranCap < 1 && now.capBy >= now.t) {
    return {
      cause,
      text: words.t('present.because.delay.deadline', { when: words.quarter(Math.round(now.capBy)) }),
    };
  }
  return { cause, text: words.t(`present.because.delay.${most.cause}` as MessageKey) };
}
