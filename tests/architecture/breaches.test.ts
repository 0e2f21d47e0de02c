import { describe, expect, test } from 'vitest';
import { findBreaches, findBreachesOutside } from './find-breaches.ts';
import { findCycles } from './find-cycles.ts';
import { readModule } from './read-module.ts';

const breachesIn = (path: string, text: string) => findBreaches([readModule(path, text)]);

describe('a planted breach is found', () => {
  test.each([
    // Rooms
    ['src/core/a.ts', "import { b } from '../model/index.ts';", 'core may not import model'],
    ['src/model/a.ts', "import type { B } from '../scenario/index.ts';", 'model may not import scenario'],
    ['src/ui/a.tsx', "import { b } from '../world/index.ts';", 'ui may not import world'],
    ['src/world/a.ts', "export { b } from '../audio/index.ts';", 'world may not import audio'],
    ['src/run/a.ts', "const b = await import('../present/index.ts');", 'run may not import present'],
    ['src/run/a.ts', "type B = import('../ui/index.ts').B;", 'run may not import ui'],
    ['src/ui/a.ts', "new Worker(new URL('../app/w.ts', import.meta.url));", 'ui may not import app'],
    ['src/games/a.ts', 'export const a = 1;', 'is in no room'],
    // Doors
    ['src/run/a.ts', "import { b } from '../model/b.ts';", 'run reaches past the door of model'],
    ['src/run/a.ts', "import { b } from './index.ts';", 'run imports its own door'],
    ['src/run/deep/a.ts', "import { b } from '../index.ts';", 'run imports its own door'],
    // Packages and folders
    ['src/ui/a.ts', "import Phaser from 'phaser';", 'ui may not import phaser'],
    ['src/app/a.ts', "const p = import('phaser/dist/x.js');", 'app may not import phaser'],
    ['src/present/a.ts', "import { setup } from 'xstate';", 'present may not import xstate'],
    ['src/storage/a.ts', "import { Howl } from 'howler';", 'storage may not import howler'],
    ['src/core/a.ts', "import 'left-pad';", 'core may not import left-pad'],
    ['src/run/a.ts', "import map from '../../assets/map.json';", 'run may not import from assets'],
    ['src/ui/a.ts', "import s from 'virtual:scenarios';", 'ui may not import what the build makes'],
    // Words
    ['src/run/a.ts', 'export const a = () => new Date();', 'run is pure and may not use Date'],
    ['src/core/a.ts', 'export const a = Math.random();', 'core is pure and may not use Math.random'],
    ['src/i18n/a.ts', 'export const a = () => fetch("x");', 'i18n is pure and may not use fetch'],
    ['src/present/a.ts', 'console.log(1);', 'present is pure and may not use console'],
    [
      'src/machine/a.ts',
      'export const a = globalThis["document"];',
      'machine is pure and may not use document',
    ],
    ['src/model/a.ts', 'export const a = Math.exp(1);', 'model may not use Math.exp'],
    ['src/model/a.ts', 'export const a = (b: number) => 2 ** b;', 'model may not use Math.pow'],
    ['src/model/a.ts', 'const { log } = Math;', 'model may not use Math.Math itself'],
    [
      'src/run/a.ts',
      'export const a = (b: string[]) => b.sort((c, d) => c.localeCompare(d));',
      'localeCompare',
    ],
    ['src/ui/a.ts', 'window.localStorage.clear();', 'only storage may touch localStorage'],
    ['src/app/a.ts', 'indexedDB.open("x");', 'only storage may touch indexedDB'],
    // Forms
    ['src/core/index.ts', "export * from './a.ts';", 'export * is not used here'],
    ['src/core/a.ts', 'export default 1;', 'a default export is not used here'],
    ['src/core/a.ts', 'const b = 1; export { b as default };', 'a default export is not used here'],
    ['src/core/a.ts', 'export enum A { B }', 'an enum is not used here'],
    ['src/app/a.ts', 'export const a = (b: string) => import(b);', 'an import whose path is computed'],
    ['src/app/a.ts', 'const a = import.meta.glob("./*.ts");', 'import.meta.glob is not used here'],
  ])('%s: %s', (path, text, problem) => {
    expect(breachesIn(path, text)).toContainEqual(expect.stringContaining(problem));
  });

  test('with the line it is on', () => {
    expect(breachesIn('src/core/a.ts', '\n\nexport const a = Math.sin;')[0]).toMatch(/^src\/core\/a\.ts:3 /);
  });

  test('in a ring of imports', () => {
    const ring = [
      readModule('src/core/a.ts', "import { b } from './b.ts';"),
      readModule('src/core/b.ts', "import type { a } from './a.ts';"),
    ];
    expect(findCycles(ring)).toEqual(['src/core/a.ts → src/core/b.ts → src/core/a.ts']);
  });

  test('in a script and in the tests of another room', () => {
    const text = "import { b } from '../../src/model/b.ts';";
    expect(findBreachesOutside([readModule('scripts/map/a.ts', text)])).toHaveLength(1);
    expect(findBreachesOutside([readModule('tests/run/a.test.ts', text)])).toHaveLength(1);
    expect(findBreachesOutside([readModule('tests/model/b.test.ts', text)])).toEqual([]);
  });
});

describe('no breach is seen', () => {
  test.each([
    ['in an earlier room through its door', 'src/run/a.ts', "import { b } from '../model/index.ts';"],
    ['in a neighbour of the same room', 'src/ui/desk/a.ts', "import { b } from '../b.ts';"],
    ['in a room loaded late', 'src/app/a.ts', "const w = () => import('../world/index.ts');"],
    ['in the only room of a package', 'src/world/a.ts', "import type { Scene } from 'phaser';"],
    [
      'in a name that the file itself declares',
      'src/scenario/a.ts',
      'const f = (document: string) => document;',
    ],
    ['in a mere label', 'src/model/a.ts', 'export const a = { process: 1, Date: 2 }; a.process;'],
    ['in a member type', 'src/model/a.ts', 'type A = { window: number; console(): void };'],
    ['in exact arithmetic', 'src/core/a.ts', 'export const a = Math.floor(Math.sqrt(2));'],
    ['in the store of the storage', 'src/storage/a.ts', 'export const a = () => localStorage.length;'],
  ])('%s', (_where, path, text) => {
    expect(breachesIn(path, text)).toEqual([]);
  });
});
