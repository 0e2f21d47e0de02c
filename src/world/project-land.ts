import { boxOf } from './box-of.ts';
import type { Camera, Size } from './camera.ts';
import type { MapCountry, MapData, Point } from './map-data.ts';
import { pathOf } from './path-of.ts';

/** Pixels outside the host that are still worth drawing. */
const EDGE = 24;

/** What a camera sees of a map, whatever the countries think: it stays the same while only stances change. */
export interface ProjectedLand {
  /** As SVG paths in pixels, water lines nearest first. */
  readonly water: readonly string[];
  readonly borders: string;
  readonly coast: string;
  /** Only those in sight. */
  readonly countries: readonly {
    readonly iso: string | null;
    readonly rings: readonly (readonly Point[])[];
    readonly d: string;
    readonly x: number;
    readonly y: number;
    readonly room: number;
  }[];
}

function project(map: MapData, camera: Camera, size: Size, bleed: number): ProjectedLand {
  const edge = EDGE + bleed;
  const at = ([x, y]: Point): Point => [x * camera.scale + camera.x, y * camera.scale + camera.y];
  const seen = (lines: readonly (readonly Point[])[]) =>
    lines
      .map((line) => line.map(at))
      .filter((line) => {
        const { left, top, right, bottom } = boxOf(line);
        return right > -edge && left < size.width + edge && bottom > -edge && top < size.height + edge;
      });
  return {
    water: map.water.map((lines) => pathOf(seen(lines))),
    borders: pathOf(seen(map.borders), false),
    coast: pathOf(seen(map.coast), false),
    countries: map.countries.flatMap(({ iso, rings, anchor }: MapCountry) => {
      const drawn = seen(rings);
      if (drawn.length === 0) return [];
      const [x, y] = at([anchor.x, anchor.y]);
      return [{ iso, rings: drawn, d: pathOf(drawn), x, y, room: anchor.room * camera.scale }];
    }),
  };
}

/** As many as a story goes between: the continent, home, and one on the way. */
const KEPT = 3;
const kept = new WeakMap<MapData, { readonly key: string; readonly land: ProjectedLand }[]>();

/** Thousands of points turned into pixels take milliseconds; the last few answers are kept, so most changes need none. */
export function projectLand(map: MapData, camera: Camera, size: Size, bleed: number): ProjectedLand {
  const key = [camera.scale, camera.x, camera.y, size.width, size.height, bleed].join();
  const known = kept.get(map) ?? [];
  const found = known.find((one) => one.key === key) ?? { key, land: project(map, camera, size, bleed) };
  kept.set(map, [found, ...known.filter((one) => one !== found)].slice(0, KEPT));
  return found.land;
}
