import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { REGIONS } from '../../src/scenario/index.ts';
import { composeInset } from '../../src/world/compose-inset.ts';
import { placeInset } from '../../src/world/place-inset.ts';
import { guessWidth, overlap } from '../../src/world/place-labels.ts';
import { type RegionName, readRegions } from '../../src/world/region-map.ts';
import { regions } from './read-regions.ts';

const names = Object.keys(REGIONS) as RegionName[];
const view = (region: RegionName, countries: readonly string[]) => ({
  region,
  title: region,
  countries,
  names: Object.fromEntries(countries.map((iso) => [iso, `Land of ${iso}`])),
  capitals: ['washington', 'beijing'] as const,
});

describe.each(names)('the small map of %s', (region) => {
  const map = regions.get(region)!;
  const own = REGIONS[region].split(' ');

  test('shows every country that a note can name, and nothing else by name', () => {
    const shown = map.lands.flatMap(({ iso }) => iso ?? []);
    expect([...shown].sort()).toEqual([...own].sort());
    for (const { iso, anchor } of map.lands) if (iso) expect(anchor).toBeDefined();
  });

  test('lifts what the story is about and keeps its words inside', () => {
    const { shapes, words } = composeInset(map, view(region, own.slice(0, 2)), 180, guessWidth);
    expect(shapes.filter(({ fill }) => fill === 'open')).toHaveLength(2);
    for (const { x, y, text } of words) {
      const half = guessWidth(text, 13, true) / 2;
      expect(x - half).toBeGreaterThanOrEqual(0);
      expect(x + half).toBeLessThanOrEqual(180);
      expect(y).toBeLessThanOrEqual(178);
    }
  });
});

test('all three weigh little', () => {
  const bytes = readFileSync(new URL('../../assets/map/regions.json', import.meta.url)).length;
  expect(bytes).toBeLessThan(45_000);
  expect(() => readRegions({ side: 1 })).toThrow(TypeError);
});

test.each([
  [806, 620],
  [806, 543],
  [1133, 941],
  [390, 130],
  [320, 120],
])('on %i × %i it lies inside, clear of home and of what the page covers', (width, height) => {
  const covered =
    height < 240 ? [] : [{ left: width - 284, top: height - 250, right: width - 12, bottom: height - 12 }];
  const home = [[width / 2, height / 2] as const];
  const box = placeInset({ width, height }, covered, home, []);
  expect(box).toBeDefined();
  if (!box) return;
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(width);
  expect(box.bottom).toBeLessThanOrEqual(height);
  expect(covered.some((other) => overlap(box, other))).toBe(false);
});
