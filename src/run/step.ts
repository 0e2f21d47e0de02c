import type { MachineEvent } from '../machine/index.ts';

/** Everything a player can do. The journal of a run is a list of these; the rest is computed. */
export type Step = Extract<MachineEvent, { readonly type: `player.${string}` }>;

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
