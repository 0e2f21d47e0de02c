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
}

/** The map, decoded. All positions in map units inside a frame of `width` by `height`. */
export interface MapData {
  readonly width: number;
  readonly height: number;
  readonly countries: readonly MapCountry[];
  /** By ISO alpha-2, for the countries that can be played. */
  readonly sites: Readonly<Record<string, MapSites>>;
}

interface MapFile {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
  readonly countries: readonly {
    readonly iso: string | null;
    readonly anchor: readonly number[];
    readonly rings: readonly (readonly number[])[];
  }[];
  readonly sites: Readonly<
    Record<
      string,
      { readonly box: readonly number[]; readonly core: readonly number[]; readonly dots: readonly number[] }
    >
  >;
}

function decodeRing(steps: readonly number[], unit: number): Point[] {
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

/**
 * Decodes assets/map/europe.json (whole numbers, rings as steps from point to point).
 * The file is our own build product, so only its outer shape is looked at; throws a TypeError when it is not a map.
 */
export function readMap(json: unknown): MapData {
  const file = json as Partial<MapFile> | null;
  if (!file || !Array.isArray(file.countries) || !file.unit || !file.width || !file.height || !file.sites) {
    throw new TypeError('not a map file');
  }
  const unit = file.unit;
  const at = (list: readonly number[], i: number) => (list[i] ?? 0) / unit;
  const { countries, sites } = file as MapFile;
  return {
    width: file.width,
    height: file.height,
    countries: countries.map(({ iso, anchor, rings }) => ({
      iso,
      anchor: { x: at(anchor, 0), y: at(anchor, 1), room: at(anchor, 2) },
      rings: rings.map((ring) => decodeRing(ring, unit)),
    })),
    sites: Object.fromEntries(
      Object.entries(sites).map(([iso, { box, core, dots }]) => [
        iso,
        {
          box: [at(box, 0), at(box, 1), at(box, 2), at(box, 3)] as const,
          core: [at(core, 0), at(core, 1)] as const,
          dots: Array.from(
            { length: dots.length >> 1 },
            (_, i) => [at(dots, 2 * i), at(dots, 2 * i + 1)] as const,
          ),
        },
      ]),
    ),
  };
}
