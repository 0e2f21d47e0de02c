/**
 * Makes assets/map/regions.json, the small maps of Latin America, Africa and Asia. Run from the top folder of the
 * project:
 *
 *   npx tsx scripts/map/build-regions.ts
 *
 * Outlines come from world-atlas 1:110m (Natural Earth, public domain), which is a development dependency.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { type GeoProjection, geoAzimuthalEqualArea } from 'd3-geo';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { REGIONS } from '../../src/scenario/index.ts';
import {
  clipRing,
  type Point,
  type Ring,
  ringArea,
  ringsBox,
  roomiestPoint,
  simplifyLine,
} from './planar.ts';
import { REGION_CODES } from './region-codes.ts';
import { waterLines } from './water-lines.ts';

/** Every small map is a square of this many units. */
const SIDE = 200;
/** Land is kept this far outside the frame. */
const MARGIN = 10;
/** File coordinates are whole numbers, this many to a unit. */
const UNIT = 3;
const TOLERANCE = 0.38;
/** Square units: smaller islands and holes are left out, but never a whole country of the region. */
const SMALLEST = 2.5;
/** Units from the coast to the line that follows it out at sea. */
const WATER = [3, 7];

const look = (longitude: number, latitude: number, scale: number, x = SIDE / 2, y = SIDE / 2) =>
  geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale(scale)
    .translate([x, y])
    .clipAngle(80)
    .precision(0.1);

const VIEWS: Readonly<Record<keyof typeof REGIONS, GeoProjection>> = {
  'latin-america': look(-72, -12, 122, 96, 106),
  africa: look(18, 2, 148, 98, 100),
  asia: look(104, 23, 158, 104, 106),
};

const CAPITALS: Readonly<Record<string, [number, number]>> = {
  washington: [-77.04, 38.9],
  beijing: [116.4, 39.9],
};

type Area = (Polygon | MultiPolygon) & { id?: string | number };

const require = createRequire(import.meta.url);
const atlas = JSON.parse(
  readFileSync(require.resolve('world-atlas/countries-110m.json'), 'utf8'),
) as Topology<{ countries: GeometryCollection }>;
const { scale, translate } = atlas.transform!;

const whole = (n: number) => Math.round(n * UNIT);
const deltas = (ring: Ring) =>
  ring.flatMap((p, i) => {
    const before = ring[i - 1] ?? ([0, 0] as Point);
    return [p[0] - before[0], p[1] - before[1]];
  });
const rounded = (ring: Ring): Ring =>
  ring
    .map((p): Point => [whole(p[0]), whole(p[1])])
    .filter((p, i, all) => {
      const before = all[(i + all.length - 1) % all.length] as Point;
      return p[0] !== before[0] || p[1] !== before[1];
    });

/** The shortest way from Beijing leads over the pole; ships and cables come over the Pacific. */
const OVER_THE_PACIFIC: Point = [-30, 48];

function build(region: keyof typeof REGIONS) {
  const own = new Set(REGIONS[region].split(' '));
  const project = VIEWS[region];
  // Simplify arcs, not rings: neighbours share arcs, so their common border stays common.
  const lines: Point[][] = atlas.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const line = arc.map((step): Point => {
      x += step[0]!;
      y += step[1]!;
      const at = project([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
      return at ?? [Number.NaN, Number.NaN];
    });
    const half = line.length >> 1;
    const [first, last] = [line[0]!, line[line.length - 1]!];
    const closed = Math.hypot(first[0] - last[0], first[1] - last[1]) < 1e-6;
    if (!closed) return simplifyLine(line, TOLERANCE);
    return [
      ...simplifyLine(line.slice(0, half + 1), TOLERANCE),
      ...simplifyLine(line.slice(half), TOLERANCE).slice(1),
    ];
  });
  const box = [-MARGIN, -MARGIN, SIDE + MARGIN, SIDE + MARGIN] as const;
  const ringOf = (arcs: readonly number[]): Ring => {
    const ring = arcs.flatMap((arc) => (arc < 0 ? [...lines[~arc]!].reverse() : lines[arc]!).slice(0, -1));
    // Beyond the horizon of this map land would be turned inside out.
    const horizon = 1.5 * project.scale();
    if (ring.some((p) => !(Math.hypot(p[0] - SIDE / 2, p[1] - SIDE / 2) < horizon))) return [];
    return rounded(clipRing(ring, box));
  };
  const shown = (atlas.objects.countries.geometries as Area[]).flatMap((area) => {
    const iso = REGION_CODES[String(area.id)];
    const isOwn = iso !== undefined && own.has(iso);
    const arcs = area.type === 'Polygon' ? area.arcs : area.arcs.flat();
    const rings = arcs.map(ringOf).filter((ring) => ring.length > 2);
    const sizes = rings.map((ring) => Math.abs(ringArea(ring)) / UNIT ** 2);
    const largest = Math.max(0, ...sizes);
    const kept = rings.filter((_, i) => sizes[i]! >= SMALLEST || (isOwn && sizes[i] === largest));
    return kept.length > 0 ? [{ iso: isOwn ? iso : undefined, rings: kept }] : [];
  });
  const missing = [...own].filter((iso) => !shown.some((land) => land.iso === iso));
  if (missing.length > 0) throw new Error(`not on the map of ${region}: ${missing.join(', ')}`);
  const units = (ring: Ring) => ring.map((p): Point => [p[0] / UNIT, p[1] / UNIT]);
  const water = waterLines(
    shown.flatMap((land) => land.rings.map(units)),
    box,
    WATER,
  ).map((rings) => rings.map((ring) => deltas(rounded(ring))));
  return {
    countries: shown.map(({ iso, rings }) => {
      const main = [...rings].sort((a, b) => Math.abs(ringArea(b)) - Math.abs(ringArea(a)))[0]!;
      const anchor = iso ? roomiestPoint([main], ringsBox([main])).map((n) => Math.round(n)) : [];
      return { iso: iso ?? null, anchor, rings: rings.map(deltas) };
    }),
    water,
    capitals: Object.fromEntries(
      Object.entries(CAPITALS).map(([name, place]) => {
        const roundabout = region === 'latin-america' && name === 'beijing';
        return [name, (roundabout ? OVER_THE_PACIFIC : project(place)!).map(whole)];
      }),
    ),
  };
}

const regions = Object.fromEntries(
  (Object.keys(REGIONS) as (keyof typeof REGIONS)[]).map((region) => [region, build(region)]),
);
const text = JSON.stringify({ side: SIDE, unit: UNIT, regions });
writeFileSync(new URL('../../assets/map/regions.json', import.meta.url), `${text}\n`);
for (const [region, map] of Object.entries(regions)) {
  console.log(`${region}: ${map.countries.length} countries, ${JSON.stringify(map).length} bytes`);
}
console.log(`${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzip`);
