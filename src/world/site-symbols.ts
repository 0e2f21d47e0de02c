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

/** A ring of dashes: arcs with gaps between them. */
function dashedRing(r: number, dashes: number): string {
  const step = (2 * Math.PI) / dashes;
  const near = (n: number) => Math.round(n * 1000) / 1000;
  return Array.from({ length: dashes }, (_, i) => {
    const [a, b] = [step * i, step * (i + 0.6)];
    return `M${near(r * Math.cos(a))} ${near(r * Math.sin(a))}A${r} ${r} 0 0 1 ${near(r * Math.cos(b))} ${near(r * Math.sin(b))}`;
  }).join('');
}

const square = (r: number) => `M${-r}-${r}H${r}V${r}H${-r}Z`;

/** How each kind of site looks: shape, size and colour all differ. A legend draws the same paths. */
export const SITE_SYMBOLS: Readonly<Record<SiteState, SiteSymbol>> = {
  hrv5g: { path: circle(1), fill: 'hrv', line: 0 },
  other5g: { path: square(0.88), fill: 'other', line: 0 },
  swapping5g: { path: circle(0.85), fill: 'open', stroke: 'other', line: 0.5 },
  hrv: { path: circle(0.58), fill: 'hrv', line: 0 },
  other: { path: square(0.5), fill: 'other', line: 0 },
  swapping: { path: circle(0.55), fill: 'open', stroke: 'other', line: 0.4 },
  waiting: { path: dashedRing(0.95, 6), fill: 'you', stroke: 'waiting', line: 0.36 },
  unbuilt: { path: 'M-.5-.5L.5 .5M-.5 .5L.5-.5', fill: 'you', stroke: 'unbuilt', line: 0.3 },
};
