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
}

const circle = (r: number) => `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;

/** How each kind of site looks: shape and colour both differ. A legend draws the same paths. */
export const SITE_SYMBOLS: Readonly<Record<SiteState, SiteSymbol>> = {
  hrv: { path: circle(1), fill: 'hrv', line: 0 },
  other: { path: 'M-.86-.86H.86V.86H-.86Z', fill: 'other', line: 0 },
  swapping: { path: circle(0.85), fill: 'open', stroke: 'other', line: 0.5 },
  waiting: { path: 'M0-1.05L1.05 0L0 1.05L-1.05 0Z', fill: 'open', stroke: 'waiting', line: 0.4 },
  unbuilt: { path: circle(0.62), fill: 'unbuilt', line: 0 },
};
