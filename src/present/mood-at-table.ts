import type { Mood } from './views.ts';

/** From this many points up, an adviser likes what they expect of their own score; from as many down, they mind. */
const MINDS = 2;
/** From this many points down they are angry. */
const ANGERS = 8;

/**
 * How an adviser looks while an option is considered: they speak when they argue for or against it; otherwise the middle
 * of what they expect of their own score shows in their face. Points, low ≤ high; nothing expected, nothing shown.
 */
export function moodAtTable(
  expected: { readonly low: number; readonly high: number } | undefined,
  argues: boolean,
): Mood {
  if (argues) return 'speaking';
  if (!expected) return 'neutral';
  const middle = (expected.low + expected.high) / 2;
  if (middle >= MINDS) return 'pleased';
  if (middle <= -ANGERS) return 'angry';
  if (middle <= -MINDS) return 'worried';
  return 'neutral';
}
