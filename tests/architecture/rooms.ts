/**
 * The rooms of the house and their walls, as data. A room may import any room of an earlier row and none
 * of its own row or of a later one.
 */
export const ROWS = [
  ['core'],
  ['model', 'scenario', 'i18n'],
  ['machine'],
  ['run'],
  ['analysis'],
  ['present'],
  ['ui', 'world', 'audio', 'storage', 'lms', 'pack'],
  ['teach'],
  ['app'],
  ['main'],
] as const;

export type Room = (typeof ROWS)[number][number];

/** Imports that break a wall and are let through. It is empty, and it stays empty. */
export const EXCEPTIONS: readonly string[] = [];

/** Which rooms may import which package. A package that is not here may be imported by none. */
export const PACKAGES: Readonly<Record<string, readonly Room[]>> = {
  '@fontsource-variable/atkinson-hyperlegible-next': ['ui'],
  '@fontsource-variable/source-serif-4': ['ui'],
  '@preact/signals': ['ui', 'teach', 'app'],
  fflate: ['pack'],
  howler: ['audio'],
  'intl-messageformat': ['i18n'],
  phaser: ['world'],
  preact: ['ui', 'teach', 'app'],
  uqr: ['ui'],
  xstate: ['machine', 'run'],
  yaml: ['scenario'],
  zod: ['scenario'],
};

/** Folders beside src whose files a room may import. */
export const FOLDERS: Readonly<Record<string, readonly Room[]>> = {
  assets: ['ui', 'world', 'audio', 'app'],
  scenarios: ['app'],
};

/** Rooms that may import modules made by the build (`virtual:…`). */
export const MADE_BY_BUILD: readonly Room[] = ['app'];

/** Rooms without page, Node, clock, chance, network or console. Their hosts hand them what they need. */
export const PURE: readonly Room[] = [
  'core',
  'model',
  'scenario',
  'machine',
  'run',
  'analysis',
  'present',
  'i18n',
];

/** Names that a pure room may not use. */
export const IMPURE_NAMES: readonly string[] = [
  'Buffer',
  'Date',
  'Function',
  'WebSocket',
  'Worker',
  'XMLHttpRequest',
  'caches',
  'console',
  'crypto',
  'document',
  'eval',
  'fetch',
  'global',
  'globalThis',
  'indexedDB',
  'localStorage',
  'location',
  'navigator',
  'performance',
  'process',
  'queueMicrotask',
  'require',
  'requestAnimationFrame',
  'self',
  'sessionStorage',
  'setImmediate',
  'setInterval',
  'setTimeout',
  'window',
];

/** Where a browser keeps things, and the one room that touches it. */
export const STORES: readonly string[] = ['caches', 'indexedDB', 'localStorage', 'sessionStorage'];
export const ROOM_OF_STORES: Room = 'storage';

/** Rooms whose numbers must come out the same in every engine, bit for bit. */
export const EXACT: readonly Room[] = ['core', 'model'];

/** The parts of Math that every engine computes alike. The others may differ in the last bit. */
export const EXACT_MATH: readonly string[] = [
  'E',
  'LN10',
  'LN2',
  'LOG10E',
  'LOG2E',
  'PI',
  'SQRT1_2',
  'SQRT2',
  'abs',
  'ceil',
  'clz32',
  'floor',
  'fround',
  'imul',
  'max',
  'min',
  'round',
  'sign',
  'sqrt',
  'trunc',
];

/** Rooms that may use the engine's knowledge of languages, which differs between engines and versions. */
export const SPEAK: readonly Room[] = ['i18n', 'ui', 'world', 'audio', 'storage', 'teach', 'app', 'main'];
export const LANGUAGE_NAMES: readonly string[] = ['Intl'];
export const LANGUAGE_METHODS: readonly string[] = [
  'localeCompare',
  'toLocaleDateString',
  'toLocaleLowerCase',
  'toLocaleString',
  'toLocaleTimeString',
  'toLocaleUpperCase',
];
