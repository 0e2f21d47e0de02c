import type { MapCountry } from './map-data.ts';
import { circlePath } from './path-of.ts';
import type { Dot, Shape } from './picture.ts';
import { ringArea } from './ring-area.ts';
import { has5g, type SiteState } from './site-state.ts';
import { GAP_PATTERN } from './stance-pattern.ts';

/** All discs together would cover this many times the country if none overlapped: places where people live do. */
const COVERS = 2.1;

/** Map units from a site to the edge of what it covers. */
export function reachOf(country: MapCountry | undefined, sites: number): number {
  if (!country || sites === 0) return 0;
  const area = country.rings.reduce((sum, ring) => sum + Math.abs(ringArea(ring)), 0);
  return Math.sqrt((COVERS * area) / (Math.PI * sites));
}

/**
 * The ground that 5G reaches, and near enough, beside it the ground that it should reach by now; both end at the
 * border.
 */
export function drawCoverage(
  dots: readonly Dot[],
  reach: number,
  clip: string,
  isNear: boolean,
): readonly Shape[] {
  const discs = (wanted: (state: SiteState) => boolean) =>
    dots
      .filter(({ state }) => wanted(state))
      .map(({ x, y }) => circlePath(x, y, reach))
      .join('');
  const gap = isNear ? discs((state) => state === 'waiting') : '';
  const lit = discs(has5g);
  return [
    ...(gap
      ? [
          {
            d: gap,
            pattern: GAP_PATTERN,
            stroke: { ink: 'waiting', width: 2, dash: [4, 3] },
            merged: true,
            clip,
          } as const,
        ]
      : []),
    ...(lit
      ? [
          {
            d: lit,
            fill: 'lit',
            stroke: { ink: 'litLine', width: isNear ? 2.4 : 1.2 },
            merged: true,
            clip,
          } as const,
        ]
      : []),
  ];
}
