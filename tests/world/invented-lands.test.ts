import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { edgeDistance, isInside, ringArea } from '../../scripts/map/planar.ts';
import { FRAME } from '../../scripts/map/projection.ts';
import { assignDots } from '../../src/world/assign-dots.ts';
import { fitCamera } from '../../src/world/camera.ts';
import { composePicture } from '../../src/world/compose-picture.ts';
import { createMapShelf, readInventedLands, withInventedLand } from '../../src/world/index.ts';
import { guessWidth } from '../../src/world/place-labels.ts';
import { aView } from './a-view.ts';
import { europe } from './read-europe.ts';

const address = new URL('../../assets/map/invented.json', import.meta.url);
const lands = readInventedLands(JSON.parse(readFileSync(address, 'utf8')));
const landOf = (iso: string) => lands.get(iso)!;
const areaOf = (rings: Parameters<typeof isInside>[0]) =>
  rings.reduce((sum, ring) => sum + Math.abs(ringArea(ring)), 0);
const realArea = (iso: string) => areaOf(europe.countries.find((country) => country.iso === iso)!.rings);
/** Two lines out at sea, 13 units off each coast, would cross below twice that. */
const SEA_ROOM = 27;

test('there are two of them, and none has the code of a real country', () => {
  expect([...lands.keys()].sort()).toEqual(['XM', 'XS']);
  expect(europe.countries.some(({ iso }) => iso === 'XM' || iso === 'XS')).toBe(false);
});

describe.each(['XM', 'XS'])('%s', (iso) => {
  const { country, sites, water } = landOf(iso);

  test('lies in open sea: no corner on real land or near it', () => {
    const real = europe.countries.flatMap(({ rings }) => rings);
    for (const corner of country.rings.flat()) {
      expect(europe.countries.some(({ rings }) => isInside(rings, corner))).toBe(false);
      expect(edgeDistance(real, corner)).toBeGreaterThan(SEA_ROOM);
    }
  });

  test('lies in the frame', () => {
    for (const [x, y] of [...country.rings, ...water.flat()].flat()) {
      expect(x > 0 && y > 0 && x < FRAME.width && y < FRAME.height).toBe(true);
    }
  });

  test('has its dots and its core on land, apart from one another', () => {
    expect(isInside(country.rings, sites.core)).toBe(true);
    for (const dot of sites.dots) {
      expect(isInside(country.rings, dot)).toBe(true);
      expect(Math.hypot(dot[0] - sites.core[0], dot[1] - sites.core[1])).toBeGreaterThan(4.5);
      for (const other of sites.dots)
        if (other !== dot) expect(Math.hypot(dot[0] - other[0], dot[1] - other[1])).toBeGreaterThan(2.5);
    }
  });

  test('its box holds all of it', () => {
    const [left, top, right, bottom] = sites.box;
    expect(country.rings.flat().every(([x, y]) => x >= left && x <= right && y >= top && y <= bottom)).toBe(
      true,
    );
  });

  test('is large enough to be looked at on a desktop and in a phone’s strip', () => {
    const map = withInventedLand(europe, landOf(iso));
    const [, top, , bottom] = sites.box;
    for (const [width, height] of [
      [805, 640],
      [390, 130],
      [1920, 1080],
    ] as const) {
      const { scale, x, y } = fitCamera(map, iso, 'europe', { width, height });
      expect((bottom - top) * scale).toBeGreaterThan(90);
      expect(top * scale + y).toBeGreaterThan(0);
      expect(bottom * scale + y).toBeLessThan(height);
      expect(x).toBeLessThanOrEqual(0.001);
    }
  });

  test('its name stands beside it, on no dot', () => {
    const view = aView({ home: iso, homeName: 'Elsewhere (invented)' });
    const map = withInventedLand(europe, landOf(iso));
    const states = assignDots(sites.dots.length, view.sites);
    const picture = composePicture(map, view, states, { width: 805, height: 640 }, guessWidth);
    const word = picture.words.find(({ text }) => text === 'Elsewhere (invented)')!;
    const half = guessWidth(word.text, word.pixels, word.bold) / 2;
    expect(
      picture.dots.some(
        ({ x, y }) => Math.abs(x - word.x) < half && y > word.y - word.pixels && y < word.y + 4,
      ),
    ).toBe(false);
  });
});

test('Marenia is about as large as Portugal, Skerra a small island group', () => {
  const marenia = areaOf(landOf('XM').country.rings);
  expect(marenia).toBeGreaterThan(realArea('PT') * 0.8);
  expect(marenia).toBeLessThan(realArea('PT') * 1.2);
  const skerra = areaOf(landOf('XS').country.rings);
  expect(skerra).toBeGreaterThan(realArea('CY'));
  expect(skerra).toBeLessThan(realArea('SI'));
  expect(landOf('XS').country.rings.length).toBeGreaterThan(3);
});

test('before an oath home stands above the words that cover the lower half', () => {
  const size = { width: 602, height: 704 };
  for (const home of ['DE', 'GB', 'PL', 'XM', 'XS']) {
    const land = lands.get(home);
    const map = land ? withInventedLand(europe, land) : europe;
    const [, top, , bottom] = map.sites[home]!.box;
    const { scale, x, y } = fitCamera(map, home, 'europe', size, true);
    expect(top * scale + y, home).toBeGreaterThan(0);
    expect(bottom * scale + y, home).toBeLessThan(size.height * 0.48);
    expect(x + map.width * scale).toBeGreaterThanOrEqual(size.width - 0.001);
  }
});

test('nobody else’s map shows them', () => {
  const shelf = createMapShelf(europe);
  expect(shelf.knows('XS')).toBe(false);
  shelf.add(lands);
  expect(shelf.knows('XS')).toBe(true);
  for (const home of ['DE', 'GB', 'PL', 'XX']) expect(shelf.of(home)).toBe(europe);
  const skerra = shelf.of('XS');
  expect(skerra.countries).toHaveLength(europe.countries.length + 1);
  expect(skerra.countries.some(({ iso }) => iso === 'XM')).toBe(false);
});

test('the file stays small', () => {
  expect(gzipSync(readFileSync(address)).length).toBeLessThan(6000);
});

test.each([null, {}, [], 'lands', { unit: 10 }])('%j holds no lands', (json) => {
  expect(() => readInventedLands(json)).toThrow(TypeError);
});
