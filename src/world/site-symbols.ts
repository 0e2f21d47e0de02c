import type { SiteState } from './site-state.ts';
import type { WorldTheme } from './world-theme.ts';

export interface SiteSymbol {
  /** SVG path in a box from -1 to 1 around the middle. */
  readonly path: string;
  /** Names of colours in WorldTheme. */
  readonly fill: keyof WorldTheme;
  readonly stroke?: keyof WorldTheme;
  /** Line width in the units of the path; 0 without a line. */
  readonly line: number;
  /** Lengths of dashes and gaps, in the units of the path. */
  readonly dash?: readonly number[];
}

/** A symbol that is also drawn among hundreds of others. */
export interface SizedSymbol extends SiteSymbol {
  /** The path for a symbol of this radius, around wherever the pen stands. */
  readonly around: (radius: number) => string;
}

const short = (n: number) => Math.round(n * 100) / 100;

type Outline = (reach: number) => string;

/** A circle around wherever the pen stands. */
export const circle: Outline = (r) => `m${-r} 0a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
const square: Outline = (r) => `m${-r} ${-r}h${2 * r}v${2 * r}h${-2 * r}z`;
const cross: Outline = (r) => `m${-r} ${-r}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}`;

/** `reach` is the share of its box that a symbol takes. */
const symbol = (outline: Outline, reach: number, inks: Omit<SiteSymbol, 'path'>): SizedSymbol => ({
  path: outline(reach),
  around: (radius) => outline(short(reach * radius)),
  ...inks,
});

/** How each kind of site looks: shape, size and colour all differ. A legend draws the same paths. */
export const SITE_SYMBOLS: Readonly<Record<SiteState, SizedSymbol>> = {
  hrv5g: symbol(circle, 1, { fill: 'hrv', line: 0 }),
  other5g: symbol(square, 0.88, { fill: 'other', line: 0 }),
  swapping5g: symbol(circle, 0.85, { fill: 'open', stroke: 'other', line: 0.5 }),
  hrv: symbol(circle, 0.58, { fill: 'hrv', line: 0 }),
  other: symbol(square, 0.5, { fill: 'other', line: 0 }),
  swapping: symbol(circle, 0.55, { fill: 'open', stroke: 'other', line: 0.4 }),
  // Seven dashes around: a site that should be there.
  waiting: symbol(circle, 0.9, { fill: 'open', stroke: 'waiting', line: 0.3, dash: [0.46, 0.303] }),
  unbuilt: symbol(cross, 0.5, { fill: 'you', stroke: 'unbuilt', line: 0.3 }),
};
