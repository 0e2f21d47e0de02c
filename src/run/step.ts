import type { Factor } from '../core/index.ts';

/** Everything a player can do. The journal of a run is a list of these; the rest is computed. */
export type Step =
  | {
      readonly type: 'player.swear';
      readonly mandate: readonly [number, number, number];
      readonly prediction: Factor;
    }
  | { readonly type: 'player.read' }
  | { readonly type: 'player.open'; readonly item: string }
  | { readonly type: 'player.rate'; readonly item: string; readonly rating: number }
  | { readonly type: 'player.table' }
  | { readonly type: 'player.choose'; readonly option: string; readonly reason: string }
  | { readonly type: 'player.continue' };

/** Points that the oath spreads over cost, security and alliance. */
export const MANDATE_POINTS = 10;

/** Where a run stands. Phases of a quarter repeat for each decision. */
export type Phase = 'oath' | 'brief' | 'inbox' | 'decision' | 'outcome' | 'epilogue' | 'debrief';
export const PHASES: readonly Phase[] = [
  'oath',
  'brief',
  'inbox',
  'decision',
  'outcome',
  'epilogue',
  'debrief',
];
