/**
 * Makes assets/map/invented.json, the countries that do not exist. Run from the top folder of the project:
 *
 *   npx tsx scripts/map/build-invented.ts
 *
 * Everything comes from invented-lands.ts and from chance that never changes: the same file each time.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { INVENTED_LANDS, type InventedLand } from './invented-lands.ts';
import {
  edgeDistance,
  isInside,
  type Point,
  type Ring,
  ringArea,
  ringsBox,
  roomiestPoint,
} from './planar.ts';
import { FRAME, MARGIN } from './projection.ts';
import { roughenCoast } from './roughen-coast.ts';
import { type Place, spreadSites } from './spread-sites.ts';
import { steadyNoise } from './steady-noise.ts';
import { waterLines } from './water-lines.ts';

/** File coordinates are whole numbers, this many to a map unit; as in europe.json. */
const UNIT = 10;
const WATER = [5.5, 13];
/** Map units between the places where villages are tried. */
const VILLAGE_GRID = 1.1;

const whole = (n: number) => Math.round(n * UNIT);
const rounded = (ring: Ring): Ring =>
  ring
    .map((p): Point => [whole(p[0]), whole(p[1])])
    .filter((p, i, all) => {
      const before = all[(i + all.length - 1) % all.length] as Point;
      return p[0] !== before[0] || p[1] !== before[1];
    });
const units = (ring: Ring): Ring => ring.map((p): Point => [p[0] / UNIT, p[1] / UNIT]);
const deltas = (ring: Ring) =>
  ring.flatMap((p, i) => {
    const before = ring[i - 1] ?? ([0, 0] as Point);
    return [p[0] - before[0], p[1] - before[1]];
  });

/** Cuts the corners of a closed line: these countries are seen from closer than the rest of the map. */
function smoothed(line: Ring): Ring {
  return line.flatMap((a, i): Point[] => {
    const b = line[(i + 1) % line.length] as Point;
    return [
      [a[0] * 0.75 + b[0] * 0.25, a[1] * 0.75 + b[1] * 0.25],
      [a[0] * 0.25 + b[0] * 0.75, a[1] * 0.25 + b[1] * 0.75],
    ];
  });
}

/** Villages lie thick along the coast and thin inland; some of them are market towns. */
function villages(rings: readonly Ring[], people: number, seed: number): Place[] {
  const [left, top, right, bottom] = ringsBox(rings);
  const found: { x: number; y: number; weight: number }[] = [];
  let turn = seed * 104_729;
  for (let y = top; y < bottom; y += VILLAGE_GRID) {
    for (let x = left; x < right; x += VILLAGE_GRID) {
      turn += 2;
      const at: Point = [x + steadyNoise(turn) * VILLAGE_GRID, y + steadyNoise(turn + 1) * VILLAGE_GRID];
      if (isInside(rings, at)) {
        const inland = edgeDistance(rings, at);
        found.push({ x: at[0], y: at[1], weight: (0.1 + 9 * steadyNoise(turn + 7) ** 9) / (3 + inland) });
      }
    }
  }
  const all = found.reduce((sum, { weight }) => sum + weight, 0);
  return found.map(({ x, y, weight }) => ({ x, y, people: (people * weight) / all }));
}

function build(land: InventedLand) {
  const { iso, name, seed, islands, core, towns, villagers, dots, spacing } = land;
  const drawn = islands.map((corners, i) => rounded(roughenCoast(corners, seed + i * 31)));
  const rings = drawn.map(units);
  const inhabited: Place[] = [
    ...towns.map(({ at, people }) => ({ x: at[0], y: at[1], people })),
    ...villages(rings, villagers, seed),
  ];
  const lost = towns.filter(({ at }) => !isInside(rings, at));
  if (lost.length > 0) throw new Error(`in the sea: ${lost.map((town) => town.name).join(', ')}`);
  const sites = spreadSites(rings, inhabited, dots, { at: core, radius: spacing.core }, spacing);
  const main = rings[0] as Ring;
  const anchor = roomiestPoint([main], ringsBox([main]));
  const clipBox = [-MARGIN, -MARGIN, FRAME.width + MARGIN, FRAME.height + MARGIN] as const;
  const area = rings.reduce((sum, ring) => sum + Math.abs(ringArea(ring)), 0);
  console.log(
    `${iso} ${name}: ${rings.length} islands, ${Math.round(area)} square units, ${sites.length} dots`,
  );
  return {
    iso,
    anchor: anchor.map(whole),
    rings: drawn.map(deltas),
    water: waterLines(rings, clipBox, WATER).map((lines) =>
      lines.map((line) => deltas(rounded(smoothed(line)))),
    ),
    sites: {
      box: ringsBox(rings).map(whole),
      core: core.map(whole),
      closest: whole(spacing.closest),
      dots: sites.flatMap((p) => [whole(p[0]), whole(p[1])]),
    },
  };
}

const text = JSON.stringify({ unit: UNIT, countries: INVENTED_LANDS.map(build) });
writeFileSync(new URL('../../assets/map/invented.json', import.meta.url), `${text}\n`);
console.log(`${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzip`);
