import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { edgeDistance, isInside } from '../../scripts/map/planar.ts';
import { FRAME, project } from '../../scripts/map/projection.ts';
import { readMap } from '../../src/world/index.ts';
import { europe } from './read-europe.ts';

function ownersOf(lon: number, lat: number): (string | null)[] {
  const at = project([lon, lat])!;
  return europe.countries.filter((country) => isInside(country.rings, at)).map((country) => country.iso);
}

describe('borders', () => {
  test.each([
    ['Simferopol', 34.1, 44.95, 'UA'],
    ['Sevastopol', 33.6, 44.58, 'UA'],
    ['Kerch', 36.35, 45.33, 'UA'],
    ['Kyiv', 30.52, 50.45, 'UA'],
    ['Krasnodar', 38.98, 45.04, 'RU'],
    ['Kaliningrad', 20.55, 54.65, 'RU'],
    ['Berlin', 13.4, 52.52, 'DE'],
    ['Strasbourg', 7.7, 48.57, 'FR'],
    ['Lisbon', -9.12, 38.8, 'PT'],
    ['Belfast', -6.0, 54.55, 'GB'],
    ['Mariehamn', 19.95, 60.2, 'FI'],
    ['Ankara', 32.85, 39.93, 'TR'],
    ['Algiers', 3.0, 36.6, 'DZ'],
    ['Moscow', 37.62, 55.75, 'RU'],
  ])('%s', (_name, lon, lat, owner) => {
    expect(ownersOf(lon, lat)).toEqual([owner]);
  });

  test.each([
    ['Pristina', 21.16, 42.66],
    ['Kyrenia', 33.4, 35.27],
  ])('%s is land of nobody that can take a stance', (_name, lon, lat) => {
    expect(ownersOf(lon, lat)).toEqual([null]);
  });

  test('the isthmus of Crimea has no border line on it', () => {
    const [x, y] = project([33.7, 46.15])!;
    const near = europe.borders.flat().filter((p) => Math.hypot(p[0] - x, p[1] - y) < 8);
    expect(near).toEqual([]);
  });

  test('every country appears once', () => {
    const codes = europe.countries.map((country) => country.iso).filter((iso) => iso !== null);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((iso) => /^[A-Z]{2}$/.test(iso))).toBe(true);
  });

  test('all of the European Union has a place for a stance', () => {
    const codes = new Set(europe.countries.map((country) => country.iso));
    const union = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(
      ' ',
    );
    expect(union.filter((iso) => !codes.has(iso))).toEqual([]);
  });
});

describe('sites', () => {
  test.each([
    ['DE', 320],
    ['GB', 260],
    ['PL', 280],
  ])('%s has %i, all inside its borders and apart from one another', (iso, count) => {
    const country = europe.countries.find((one) => one.iso === iso)!;
    const { dots, core } = europe.sites[iso]!;
    expect(dots).toHaveLength(count);
    for (const dot of dots) {
      expect(isInside(country.rings, dot)).toBe(true);
      expect(edgeDistance(country.rings, dot)).toBeGreaterThan(1.5);
      expect(Math.hypot(dot[0] - core[0], dot[1] - core[1])).toBeGreaterThan(6);
      expect(
        dots.every((other) => other === dot || Math.hypot(dot[0] - other[0], dot[1] - other[1]) > 3.9),
      ).toBe(true);
    }
  });

  test('there are more where more people live: the Ruhr against the Altmark', () => {
    const around = (lon: number, lat: number) => {
      const [x, y] = project([lon, lat])!;
      return europe.sites.DE!.dots.filter((dot) => Math.hypot(dot[0] - x, dot[1] - y) < 12).length;
    };
    expect(around(7.2, 51.5)).toBeGreaterThan(2 * around(11.4, 52.75));
  });

  test('the box holds the dots and lies in the frame', () => {
    for (const { box, dots } of Object.values(europe.sites)) {
      expect(box[0] >= 0 && box[1] >= 0 && box[2] <= FRAME.width && box[3] <= FRAME.height).toBe(true);
      expect(
        dots.every(([x, y]) => x > box[0] - 30 && x < box[2] + 30 && y > box[1] - 30 && y < box[3] + 30),
      ).toBe(true);
    }
  });
});

test('the file stays small', () => {
  const bytes = readFileSync(new URL('../../assets/map/europe.json', import.meta.url));
  expect(gzipSync(bytes).length).toBeLessThan(60_000);
});

test.each([null, {}, [], 'map', { countries: [] }])('%j is no map', (json) => {
  expect(() => readMap(json)).toThrow(TypeError);
});
