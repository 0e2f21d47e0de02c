import type { WorldTheme } from './world-theme.ts';
import type { Stance } from './world-view.ts';

export interface StancePattern {
  readonly fill: keyof WorldTheme;
  /** Colour of the marks; absent: plain. */
  readonly mark?: keyof WorldTheme;
  /** A square tile of this many pixels; lines as SVG path in the tile, drawn `line` pixels wide. */
  readonly tile?: { readonly size: number; readonly path: string; readonly line: number };
}

/**
 * Fill and pattern of each stance, so that colour never speaks alone: access has dots, limits wide stripes,
 * a ban is cross-hatched, the player's country is plain with a thick outline, an undecided one plain.
 */
export const STANCE_PATTERNS: Readonly<Record<Stance, StancePattern>> = {
  you: { fill: 'you' },
  undecided: { fill: 'undecided' },
  access: {
    fill: 'access',
    mark: 'accessMark',
    tile: { size: 8, path: 'M2 2h.01M6 6h.01', line: 1.5 },
  },
  limits: {
    fill: 'limits',
    mark: 'limitsMark',
    tile: { size: 9, path: 'M-2.25 2.25L2.25-2.25M-2.25 11.25L11.25-2.25M6.75 11.25L11.25 6.75', line: 3.2 },
  },
  ban: {
    fill: 'ban',
    mark: 'banMark',
    tile: { size: 7, path: 'M-1-1L8 8M-1 8L8-1', line: 0.8 },
  },
};

/** Ground that 5G should reach by now, over the colour of home. */
export const GAP_PATTERN: StancePattern = {
  fill: 'you',
  mark: 'gapMark',
  tile: { size: 6, path: 'M-1 7L7-1M-1 1L1-1M5 7L7 5', line: 1.1 },
};
