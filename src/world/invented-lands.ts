import {
  decodeCountry,
  decodeRing,
  decodeSites,
  type MapCountry,
  type MapData,
  type MapSites,
  type PackedCountry,
  type PackedSites,
  type Point,
} from './map-data.ts';

/** A country that does not exist, as it is laid into the sea of the real map. */
export interface InventedLand {
  readonly country: MapCountry;
  readonly sites: MapSites;
  /** Closed lines out at sea that follow its coast, nearest first. */
  readonly water: readonly (readonly (readonly Point[])[])[];
}

interface InventedFile {
  readonly unit: number;
  readonly countries: readonly (PackedCountry & {
    readonly iso: string;
    readonly water: readonly (readonly (readonly number[])[])[];
    readonly sites: PackedSites;
  })[];
}

/**
 * Decodes assets/map/invented.json, by ISO code. The file is our own build product, so only its outer shape is looked
 * at; throws a TypeError when it is something else.
 */
export function readInventedLands(json: unknown): ReadonlyMap<string, InventedLand> {
  const file = json as Partial<InventedFile> | null;
  if (!file?.unit || !Array.isArray(file.countries)) throw new TypeError('not a file of invented lands');
  const { unit, countries } = file as InventedFile;
  return new Map(
    countries.map((country) => [
      country.iso,
      {
        country: decodeCountry(country, unit),
        sites: decodeSites(country.sites, unit),
        water: country.water.map((lines) => lines.map((line) => decodeRing(line, unit))),
      },
    ]),
  );
}

/** The real map with one country more. */
export function withInventedLand(map: MapData, { country, sites, water }: InventedLand): MapData {
  return {
    ...map,
    countries: [...map.countries, country],
    coast: [...map.coast, ...country.rings.map((ring) => [...ring, ...ring.slice(0, 1)])],
    water: map.water.map((lines, distance) => [...lines, ...(water[distance] ?? [])]),
    sites: { ...map.sites, [country.iso ?? '']: sites },
  };
}
