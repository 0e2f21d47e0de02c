import type { Factor } from '../core/index.ts';
import type { Phase } from '../run/index.ts';

export type Focus = 'europe' | 'country';

/** The factor whose arguments are about masts and crews rather than capitals. */
const ABOUT_THE_NETWORK: Factor = 'industry-counter-narrative';

/**
 * How close the map stands to the story: abroad while news comes in, at home while the player decides and while crews
 * work, and back for the years after. A quarter about the network is told at home from its first line.
 */
export function focusOf(phase: Phase, factor: Factor | undefined): Focus {
  switch (phase) {
    case 'brief':
    case 'inbox':
      return factor === ABOUT_THE_NETWORK ? 'country' : 'europe';
    case 'decision':
    case 'outcome':
      return 'country';
    default:
      return 'europe';
  }
}
