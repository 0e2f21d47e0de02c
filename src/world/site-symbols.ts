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

const circle = (r: number) => `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;

const square = (r: number) => `M${-r}-${r}H${r}V${r}H${-r}Z`;

/** How each kind of site looks: shape, size and colour all differ. A legend draws the same paths. */
export const SITE_SYMBOLS: Readonly<Record<SiteState, SiteSymbol>> = {
  hrv5g: { path: circle(1), fill: 'hrv', line: 0 },
  other5g: { path: square(0.88), fill: 'other', line: 0 },
  swapping5g: { path: circle(0.85), fill: 'open', stroke: 'other', line: 0.5 },
  hrv: { path: circle(0.58), fill: 'hrv', line: 0 },
  other: { path: square(0.5), fill: 'other', line: 0 },
  swapping: { path: circle(0.55), fill: 'open', stroke: 'other', line: 0.4 },
  // Seven dashes around: a site that should be there.
  waiting: { path: circle(0.9), fill: 'open', stroke: 'waiting', line: 0.3, dash: [0.46, 0.303] },
  unbuilt: { path: 'M-.5-.5L.5 .5M-.5 .5L.5-.5', fill: 'you', stroke: 'unbuilt', line: 0.3 },
};
