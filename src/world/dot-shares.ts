import type { Shares } from './count-dots.ts';
import type { WorldView } from './world-view.ts';

/** The sites of a view, split into those with 5G and those without. */
export function dotShares({ sites, fiveG }: Pick<WorldView, 'sites' | 'fiveG'>): Shares {
  const { hrv = 0, other = 0, swapping = 0 } = fiveG ?? {};
  return {
    ...sites,
    hrv5g: hrv,
    other5g: other,
    swapping5g: swapping,
    hrv: sites.hrv - hrv,
    other: sites.other - other,
    swapping: sites.swapping - swapping,
  };
}
