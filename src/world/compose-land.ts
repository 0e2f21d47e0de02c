import type { Camera, Size } from './camera.ts';
import type { MapData, Point } from './map-data.ts';
import type { Shape } from './picture.ts';
import { projectLand } from './project-land.ts';
import { STANCE_PATTERNS } from './stance-pattern.ts';
import type { Stance, WorldView } from './world-view.ts';

export interface Land {
  readonly iso: string | null;
  readonly stance: Stance | undefined;
  readonly rings: readonly (readonly Point[])[];
  readonly d: string;
  /** Where its word stands, and pixels from there to the nearest border. */
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

/** Sea, countries by stance, their lines, and the ground of home on top; the countries that are in sight, home among them. */
export function composeLand(
  map: MapData,
  view: WorldView,
  camera: Camera,
  size: Size,
  bleed = 0,
): { readonly shapes: readonly Shape[]; readonly seen: readonly Land[]; readonly home: Land | undefined } {
  const land = projectLand(map, camera, size, bleed);
  const seen = land.countries.map((country): Land => {
    const { iso } = country;
    return { ...country, stance: iso === null ? undefined : iso === view.home ? 'you' : view.stances[iso] };
  });
  const home = seen.find((country) => country.stance === 'you');
  const shapes: Shape[] = [
    ...land.water.map((d): Shape => ({ d, stroke: { ink: 'seaLine', width: 0.9 } })),
    ...seen
      .filter((country) => country.stance !== 'you')
      .map(({ d, stance }): Shape => {
        const pattern = stance && STANCE_PATTERNS[stance];
        return { d, fill: pattern?.fill ?? 'land', ...(pattern?.tile ? { pattern } : {}) };
      }),
    { d: land.borders, stroke: { ink: 'border', width: 1 } },
    { d: land.coast, stroke: { ink: 'coast', width: 0.8 } },
    ...(home ? [{ d: home.d, fill: 'you' } as const] : []),
  ];
  return { shapes, seen, home };
}
