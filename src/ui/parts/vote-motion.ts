import type { Showing } from '../desk.ts';

/**
 * How the seats of a vote stand while its outcome is shown: they wait for the first step, which tells of the vote, turn
 * with it, and stand as they voted once it is over, was skipped, or was never played.
 */
export function voteMotion(
  showing: Pick<Showing, 'step' | 'playing'> | undefined,
): 'waiting' | 'turning' | 'still' {
  if (!showing?.playing) return 'still';
  return showing.step === undefined || showing.step < 0 ? 'waiting' : 'turning';
}
