import { type InventedLand, withInventedLand } from './invented-lands.ts';
import type { MapData } from './map-data.ts';

/** The map for each home: the real one, and for an invented home the real one with that country in its sea. */
export interface MapShelf {
  /** The real map where the home is unknown. */
  of(home: string): MapData;
  knows(home: string): boolean;
  /** Countries that have arrived later. */
  add(lands: ReadonlyMap<string, InventedLand>): void;
}

export function createMapShelf(real: MapData): MapShelf {
  const codes = new Set(real.countries.map(({ iso }) => iso));
  const invented = new Map<string, MapData>();
  return {
    of: (home) => invented.get(home) ?? real,
    knows: (home) => codes.has(home) || invented.has(home),
    add(lands) {
      for (const [iso, land] of lands) invented.set(iso, withInventedLand(real, land));
    },
  };
}
