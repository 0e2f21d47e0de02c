import type { Camera } from './camera.ts';
import type { MapSites } from './map-data.ts';
import type { Dot } from './picture.ts';
import type { SiteState } from './site-state.ts';

/** In a small country a dot takes at most this share of the way to its neighbour. */
const DOT_SHARE = 0.47;

/** Where the dots of home stand, in building order, and how large one is. */
export function placeDots(
  sites: MapSites | undefined,
  states: readonly SiteState[],
  camera: Camera,
): { readonly dots: readonly Dot[]; readonly radius: number } {
  const room = (sites?.closest ?? Number.POSITIVE_INFINITY) * camera.scale * DOT_SHARE;
  return {
    radius: Math.min(9, room, Math.max(1.7, 2.6 * camera.scale ** 0.72)),
    dots: (sites?.dots ?? []).map(([x, y], i) => ({
      x: x * camera.scale + camera.x,
      y: y * camera.scale + camera.y,
      state: states[i] ?? 'unbuilt',
    })),
  };
}
