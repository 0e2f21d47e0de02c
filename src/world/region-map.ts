import { decodeRing, type Point, traceLines } from './map-data.ts';

export type RegionName = 'latin-america' | 'africa' | 'asia';

export interface RegionLand {
  /** ISO alpha-2 of a country of the region; null for what only lies beside it. */
  readonly iso: string | null;
  readonly rings: readonly (readonly Point[])[];
  /** Middle of the roomiest place inside; absent beside the region. */
  readonly anchor?: Point;
}

/** The small map of a region: a square of `side` units. */
export interface RegionMap {
  readonly side: number;
  readonly lands: readonly RegionLand[];
  /** Where land meets sea, and where land meets land: each line once. */
  readonly coast: readonly (readonly Point[])[];
  readonly borders: readonly (readonly Point[])[];
  /** Closed lines out at sea that follow the coast, nearest first. */
  readonly water: readonly (readonly (readonly Point[])[])[];
  /** Where the capitals that lean on countries lie, seen from here; mostly outside the square. */
  readonly capitals: Readonly<Record<'washington' | 'beijing', Point>>;
}

interface RegionsFile {
  readonly side: number;
  readonly unit: number;
  readonly regions: Readonly<
    Record<
      RegionName,
      {
        readonly countries: readonly {
          readonly iso: string | null;
          readonly anchor: readonly number[];
          readonly rings: readonly (readonly number[])[];
        }[];
        readonly water: readonly (readonly (readonly number[])[])[];
        readonly capitals: Readonly<Record<'washington' | 'beijing', readonly number[]>>;
      }
    >
  >;
}

/**
 * Decodes assets/map/regions.json. The file is our own build product, so only its outer shape is looked at; throws a
 * TypeError when it is something else.
 */
export function readRegions(json: unknown): ReadonlyMap<RegionName, RegionMap> {
  const file = json as Partial<RegionsFile> | null;
  if (!file?.side || !file.unit || !file.regions) throw new TypeError('not a file of regions');
  const { side, unit, regions } = file as RegionsFile;
  const at = (place: readonly number[]): Point => [(place[0] ?? 0) / unit, (place[1] ?? 0) / unit];
  return new Map(
    (Object.keys(regions) as RegionName[]).map((name) => {
      const { countries, water, capitals } = regions[name];
      const lands = countries.map(
        ({ iso, anchor, rings }): RegionLand => ({
          iso,
          rings: rings.map((ring) => decodeRing(ring, unit)),
          ...(anchor.length > 1 ? { anchor: at(anchor) } : {}),
        }),
      );
      return [
        name,
        {
          side,
          lands,
          ...traceLines(lands.flatMap(({ rings }) => rings)),
          water: water.map((lines) => lines.map((line) => decodeRing(line, unit))),
          capitals: { washington: at(capitals.washington), beijing: at(capitals.beijing) },
        },
      ];
    }),
  );
}
