import { type InventedLand, withInventedLand } from './invented-lands.ts';
import type { MapData } from './map-data.ts';
import type { RegionMap, RegionName } from './region-map.ts';

/** The map for each home: the real one, and for an invented home the real one with that country in its sea. */
export interface MapShelf {
  /** The real map where the home is unknown. */
  of(home: string): MapData;
  knows(home: string): boolean;
  /** The small map of a region, fetched when it is first asked for; undefined when it cannot be had. Never rejects. */
  region(name: RegionName): Promise<RegionMap | undefined>;
  /** Countries that have arrived later. */
  add(lands: ReadonlyMap<string, InventedLand>): void;
}

export function createMapShelf(
  real: MapData,
  fetchRegions: () => Promise<ReadonlyMap<RegionName, RegionMap>> = () => Promise.resolve(new Map()),
): MapShelf {
  const codes = new Set(real.countries.map(({ iso }) => iso));
  let regions: Promise<ReadonlyMap<RegionName, RegionMap>> | undefined;
  const invented = new Map<string, MapData>();
  return {
    of: (home) => invented.get(home) ?? real,
    async region(name) {
      regions ??= fetchRegions();
      try {
        return (await regions).get(name);
      } catch {
        // It may be asked for again.
        regions = undefined;
        return undefined;
      }
    },
    knows: (home) => codes.has(home) || invented.has(home),
    add(lands) {
      for (const [iso, land] of lands) invented.set(iso, withInventedLand(real, land));
    },
  };
}
