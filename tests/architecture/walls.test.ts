import { describe, expect, test } from 'vitest';
import { findBreaches, findBreachesOutside, roomOf } from './find-breaches.ts';
import { findCycles } from './find-cycles.ts';
import { readModules } from './read-modules.ts';
import { EXCEPTIONS } from './rooms.ts';

const house = readModules('src');

describe('the walls of the house', () => {
  // A check that saw nothing would pass for ever.
  test('were looked at', () => {
    const rooms = new Set(house.map(({ path }) => roomOf(path)));
    const imports = house.flatMap((module) => module.imports);
    expect(house.length).toBeGreaterThan(20);
    expect(imports.length).toBeGreaterThan(house.length / 2);
    expect([...rooms]).toEqual(expect.arrayContaining(['core', 'model', 'scenario', 'main']));
  });

  test('stand', () => {
    expect(findBreaches(house)).toEqual([]);
  });

  test('have no exceptions', () => {
    expect(EXCEPTIONS).toEqual([]);
  });

  test('hold no ring of imports', () => {
    expect(findCycles(house)).toEqual([]);
  });

  test('are entered through doors by scripts and tests too', () => {
    const outside = [...readModules('scripts'), ...readModules('tests')];
    expect(outside.length).toBeGreaterThan(10);
    expect(findBreachesOutside(outside)).toEqual([]);
  });
});
