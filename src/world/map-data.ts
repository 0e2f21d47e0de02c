export type Point = readonly [x: number, y: number];

export interface MapCountry {
  /** ISO alpha-2; null where the status of the land is disputed: drawn as land, never with a stance. */
  readonly iso: string | null;
  /** Closed rings without the repeated end point; holes are rings too (even-odd). */
  readonly rings: readonly (readonly Point[])[];
  /** Middle of the roomiest place inside, and the distance from there to the nearest border. */
  readonly anchor: { readonly x: number; readonly y: number; readonly room: number };
}

export interface MapSites {
  /** What a zoom into the country has to show: left, top, right, bottom. */
  readonly box: readonly [number, number, number, number];
  /** Where the symbol of the core network stands. */
  readonly core: Point;
  /** In the order in which networks are built, crowded places first. */
  readonly dots: readonly Point[];
  /** Map units between the two dots that are nearest to each other, where a country is so small that it matters. */
  readonly closest?: number | undefined;
}

/** The map, decoded. All positions in map units inside a frame of `width` by `height`. */
export interface MapData {
  readonly width: number;
  readonly height: number;
  readonly countries: readonly MapCountry[];
  /** Where land meets sea, and where land meets land: each line once. */
  readonly coast: readonly (readonly Point[])[];
  readonly borders: readonly (readonly Point[])[];
  /** Closed lines out at sea that follow the coast, nearest first. */
  readonly water: readonly (readonly (readonly Point[])[])[];
  /** By ISO alpha-2, for the countries that can be played. */
  readonly sites: Readonly<Record<string, MapSites>>;
}

export interface PackedCountry {
  readonly iso: string | null;
  readonly anchor: readonly number[];
  readonly rings: readonly (readonly number[])[];
}

export interface PackedSites {
  readonly box: readonly number[];
  readonly core: readonly number[];
  readonly dots: readonly number[];
  readonly closest?: number;
}

interface MapFile {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
  readonly countries: readonly PackedCountry[];
  readonly water: readonly (readonly (readonly number[])[])[];
  readonly sites: Readonly<Record<string, PackedSites>>;
}

/** Steps from point to point, in whole parts of a unit, as positions in map units. */
export function decodeRing(steps: readonly number[], unit: number): Point[] {
  const ring: Point[] = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i]!;
    y += steps[i + 1]!;
    ring.push([x / unit, y / unit]);
  }
  return ring;
}

const at = (list: readonly number[], i: number, unit: number) => (list[i] ?? 0) / unit;

export function decodeCountry({ iso, anchor, rings }: PackedCountry, unit: number): MapCountry {
  return {
    iso,
    anchor: { x: at(anchor, 0, unit), y: at(anchor, 1, unit), room: at(anchor, 2, unit) },
    rings: rings.map((ring) => decodeRing(ring, unit)),
  };
}

export function decodeSites({ box, core, dots, closest }: PackedSites, unit: number): MapSites {
  return {
    box: [at(box, 0, unit), at(box, 1, unit), at(box, 2, unit), at(box, 3, unit)],
    core: [at(core, 0, unit), at(core, 1, unit)],
    closest: closest === undefined ? undefined : closest / unit,
    dots: Array.from(
      { length: dots.length >> 1 },
      (_, i) => [at(dots, 2 * i, unit), at(dots, 2 * i + 1, unit)] as const,
    ),
  };
}

/**
 * Splits the outlines of all countries into coast (an edge that one ring has) and border (an edge that two have).
 * Drawing each line once looks cleaner than stroking every country, and is half the work.
 */
export function traceLines(rings: readonly (readonly Point[])[]): Pick<MapData, 'coast' | 'borders'> {
  const key = (a: Point, b: Point) =>
    a[0] < b[0] || (a[0] === b[0] && a[1] < b[1])
      ? `${a[0]},${a[1]},${b[0]},${b[1]}`
      : `${b[0]},${b[1]},${a[0]},${a[1]}`;
  const uses = new Map<string, number>();
  const eachEdge = (ring: readonly Point[], visit: (a: Point, b: Point, edge: string) => void) => {
    ring.forEach((a, i) => {
      const b = ring[(i + 1) % ring.length]!;
      visit(a, b, key(a, b));
    });
  };
  for (const ring of rings) eachEdge(ring, (_a, _b, edge) => uses.set(edge, (uses.get(edge) ?? 0) + 1));
  const coast: Point[][] = [];
  const borders: Point[][] = [];
  const drawn = new Set<string>();
  for (const ring of rings) {
    let line: Point[] = [];
    let kind: Point[][] | undefined;
    eachEdge(ring, (a, b, edge) => {
      const isBorder = uses.get(edge)! > 1;
      const wanted = isBorder ? (drawn.has(edge) ? undefined : borders) : coast;
      if (isBorder) drawn.add(edge);
      if (wanted !== kind) {
        line = [a];
        kind = wanted;
        wanted?.push(line);
      }
      line.push(b);
    });
  }
  return { coast, borders };
}

/**
 * Decodes assets/map/europe.json (whole numbers, rings as steps from point to point).
 * The file is our own build product, so only its outer shape is looked at; throws a TypeError when it is not a map.
 */
export function readMap(json: unknown): MapData {
  const file = json as Partial<MapFile> | null;
  if (
    !file ||
    !Array.isArray(file.countries) ||
    !file.unit ||
    !file.width ||
    !file.height ||
    !file.sites ||
    !file.water
  ) {
    throw new TypeError('not a map file');
  }
  const unit = file.unit;
  const { sites, water, countries: packed } = file as MapFile;
  const countries = packed.map((country) => decodeCountry(country, unit));
  return {
    width: file.width,
    height: file.height,
    countries,
    ...traceLines(countries.flatMap((country) => country.rings)),
    water: water.map((lines) => lines.map((line) => decodeRing(line, unit))),
    sites: Object.fromEntries(
      Object.entries(sites).map(([iso, packedSites]) => [iso, decodeSites(packedSites, unit)]),
    ),
  };
}
