import { boxOf } from './box-of.ts';
import type { Camera, Size } from './camera.ts';
import type { MapData, Point } from './map-data.ts';
import { pathOf } from './path-of.ts';
import type { Ink, Shape } from './picture.ts';
import { STANCE_PATTERNS } from './stance-pattern.ts';
import type { Stance, WorldView } from './world-view.ts';

/** Pixels outside the host that are still worth drawing. */
const EDGE = 24;

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
  const at = ([x, y]: Point): Point => [x * camera.scale + camera.x, y * camera.scale + camera.y];
  const edge = EDGE + bleed;
  const isSeen = (points: readonly Point[]) => {
    const { left, top, right, bottom } = boxOf(points);
    return right > -edge && left < size.width + edge && bottom > -edge && top < size.height + edge;
  };
  const lineShape = (
    lines: readonly (readonly Point[])[],
    closed: boolean,
    ink: Ink,
    width: number,
  ): Shape => {
    const drawn = lines.map((line) => line.map(at)).filter(isSeen);
    return { d: pathOf(drawn, closed), stroke: { ink, width } };
  };
  const seen = map.countries
    .map(({ iso, rings, anchor }): Land => {
      const [x, y] = at([anchor.x, anchor.y]);
      const drawn = rings.map((ring) => ring.map(at)).filter(isSeen);
      const stance: Stance | undefined =
        iso === null ? undefined : iso === view.home ? 'you' : view.stances[iso];
      return { iso, stance, rings: drawn, d: pathOf(drawn), x, y, room: anchor.room * camera.scale };
    })
    .filter((country) => country.d !== '');
  const home = seen.find((country) => country.stance === 'you');
  const shapes: Shape[] = [
    ...map.water.map((lines) => lineShape(lines, true, 'seaLine', 0.9)),
    ...seen
      .filter((country) => country.stance !== 'you')
      .map(({ d, stance }): Shape => {
        const pattern = stance && STANCE_PATTERNS[stance];
        return { d, fill: pattern?.fill ?? 'land', ...(pattern?.tile ? { pattern } : {}) };
      }),
    lineShape(map.borders, false, 'border', 1),
    lineShape(map.coast, false, 'coast', 0.8),
    ...(home ? [{ d: home.d, fill: 'you' } as const] : []),
  ];
  return { shapes, seen, home };
}
