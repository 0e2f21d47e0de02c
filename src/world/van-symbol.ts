import type { SiteSymbol } from './site-symbols.ts';

const wheel = (x: number, r: number) =>
  `M${x - r} .42A${r} ${r} 0 1 1 ${x + r} .42A${r} ${r} 0 1 1 ${x - r} .42Z`;
const BODY = 'M-1-.62H.34L.78-.12L1 0V.42H-1Z';
const WINDOW = 'M.34-.4L.6-.1H.34Z';
const WHEELS = wheel(-0.5, 0.24) + wheel(0.55, 0.24);

/**
 * A van from the side in a box from -1 to 1, as layers from the bottom: full where crews build, hollow where they swap.
 * The widest line keeps it apart from what lies under it.
 */
export const VAN_SYMBOLS: Readonly<Record<'building' | 'swapping', readonly SiteSymbol[]>> = {
  building: [
    { path: BODY, fill: 'open', stroke: 'open', line: 0.4 },
    { path: BODY, fill: 'youLine', stroke: 'youLine', line: 0.14 },
    { path: WINDOW, fill: 'open', line: 0 },
    { path: WHEELS, fill: 'youLine', stroke: 'open', line: 0.1 },
  ],
  swapping: [
    { path: BODY, fill: 'open', stroke: 'open', line: 0.4 },
    { path: BODY, fill: 'open', stroke: 'youLine', line: 0.17 },
    { path: WINDOW, fill: 'youLine', line: 0 },
    { path: WHEELS, fill: 'youLine', stroke: 'open', line: 0.1 },
  ],
};
