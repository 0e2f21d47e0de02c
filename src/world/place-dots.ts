import type { Camera } from './camera.ts';
import type { MapSites, Point } from './map-data.ts';
import type { Dot } from './picture.ts';
import type { SiteState } from './site-state.ts';

/** In a small country a dot takes at most this share of the way to its neighbour. */
const DOT_SHARE = 0.47;

/** How large a dot is drawn, in pixels. */
export function dotRadius(sites: MapSites | undefined, camera: Camera): number {
  const room = (sites?.closest ?? Number.POSITIVE_INFINITY) * camera.scale * DOT_SHARE;
  return Math.min(9, room, Math.max(1.7, 2.6 * camera.scale ** 0.72));
}

/** Where the dots of home stand, in building order; none on the ground around the core, which has its own drawing. */
export function placeDots(
  sites: MapSites | undefined,
  states: readonly SiteState[],
  camera: Camera,
  core: { readonly at: Point; readonly clear: number } | undefined,
): readonly Dot[] {
  return (sites?.dots ?? []).map(([mapX, mapY], i) => {
    const [x, y] = [mapX * camera.scale + camera.x, mapY * camera.scale + camera.y];
    const state = states[i] ?? 'unbuilt';
    if (!core) return { x, y, state };
    const [dx, dy] = [x - core.at[0], y - core.at[1]];
    const far = Math.hypot(dx, dy);
    if (far >= core.clear) return { x, y, state };
    // Right in the middle any way out is as good; by its place in the order, so that two do not take the same.
    const [ux, uy] = far > 0.01 ? [dx / far, dy / far] : [Math.cos(i), Math.sin(i)];
    return { x: core.at[0] + ux * core.clear, y: core.at[1] + uy * core.clear, state };
  });
}
