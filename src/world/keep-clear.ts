import type { Camera, Size } from './camera.ts';
import type { Point } from './map-data.ts';
import type { Box } from './place-labels.ts';

/** Pixels between home and what the page lays over the map, and between home and the edge of the host. */
const GAP = 14;

/**
 * The same camera moved sideways by what it takes to bring home out from under the boxes that the page lays over the
 * map, as far as the host and the frame of the map have room.
 */
export function keepClear(
  camera: Camera,
  home: readonly Point[],
  covered: readonly Box[],
  { width }: Size,
  mapWidth: number,
): Camera {
  if (home.length === 0 || covered.length === 0) return camera;
  const drawn = home.map(([x, y]): Point => [x * camera.scale + camera.x, y * camera.scale + camera.y]);
  const left = drawn.reduce((least, [x]) => Math.min(least, x), width);
  const right = drawn.reduce((most, [x]) => Math.max(most, x), 0);
  let shift = 0;
  for (const box of covered) {
    const beside = drawn.filter(([, y]) => y > box.top - GAP && y < box.bottom + GAP);
    if (beside.length === 0) continue;
    const fromLeft = box.left + box.right < width;
    for (const [x] of beside) {
      if (fromLeft) shift = Math.max(shift, box.right + GAP - x);
      else shift = Math.min(shift, box.left - GAP - x);
    }
  }
  const most = Math.max(0, width - GAP - right);
  const least = Math.min(0, GAP - left);
  const wanted = camera.x + Math.min(most, Math.max(least, shift));
  return { ...camera, x: Math.min(0, Math.max(width - mapWidth * camera.scale, wanted)) };
}
