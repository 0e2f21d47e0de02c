import { posix } from 'node:path';
import type { Mention, Module } from './read-module.ts';
import {
  EXACT,
  EXACT_MATH,
  EXCEPTIONS,
  FOLDERS,
  IMPURE_NAMES,
  LANGUAGE_METHODS,
  LANGUAGE_NAMES,
  MADE_BY_BUILD,
  PACKAGES,
  PURE,
  ROOM_OF_STORES,
  ROWS,
  type Room,
  SPEAK,
  STORES,
} from './rooms.ts';

const ROOMS: readonly Room[] = ROWS.flat();

/** The room of a file in src: the folder it is in, or `main` for `src/main.ts`. */
export function roomOf(path: string): string | undefined {
  const [top, room = '', ...below] = path.split('/');
  if (top !== 'src') return undefined;
  return below.length > 0 ? room : room.replace(/\.ts$/, '');
}

/** The path from the root that a relative import leads to, without a query such as `?url`. */
export function resolveImport(from: string, name: string): string {
  return posix.join(posix.dirname(from), name.replace(/\?.*$/, ''));
}

function rowOf(room: string): number {
  return ROWS.findIndex((row) => (row as readonly string[]).includes(room));
}

function packageOf(name: string): string {
  const [scope = '', rest] = name.split('/');
  return scope.startsWith('@') ? `${scope}/${rest}` : scope;
}

/** What is wrong with this import of a room; nothing if it is allowed. */
function judgeImport(module: Module, room: Room, name: string): string | undefined {
  if (name.startsWith('virtual:')) {
    return MADE_BY_BUILD.includes(room) ? undefined : `${room} may not import what the build makes (${name})`;
  }
  if (!name.startsWith('.')) {
    return PACKAGES[packageOf(name)]?.includes(room) ? undefined : `${room} may not import ${name}`;
  }
  const target = resolveImport(module.path, name);
  const targetRoom = roomOf(target);
  if (targetRoom === undefined) {
    const folder = target.split('/')[0] ?? '';
    return FOLDERS[folder]?.includes(room) ? undefined : `${room} may not import from ${folder} (${name})`;
  }
  const isDoor = target === `src/${targetRoom}/index.ts`;
  if (targetRoom === room) {
    return isDoor ? `${room} imports its own door; import the file itself` : undefined;
  }
  if (rowOf(targetRoom) >= rowOf(room)) return `${room} may not import ${targetRoom} (${name})`;
  return isDoor ? undefined : `${room} reaches past the door of ${targetRoom} (${name})`;
}

/** What is wrong with the words this room uses. */
function* judgeWords(module: Module, room: Room): Generator<[Mention, string]> {
  for (const mention of module.globals) {
    if (PURE.includes(room) && IMPURE_NAMES.includes(mention.name)) {
      yield [mention, `${room} is pure and may not use ${mention.name}`];
    }
    if (!SPEAK.includes(room) && LANGUAGE_NAMES.includes(mention.name)) {
      yield [mention, `${room} may not use ${mention.name}, which differs between engines; i18n may`];
    }
    if (room !== ROOM_OF_STORES && STORES.includes(mention.name)) {
      yield [mention, `only ${ROOM_OF_STORES} may touch ${mention.name}`];
    }
  }
  for (const mention of module.members) {
    if (!SPEAK.includes(room) && LANGUAGE_METHODS.includes(mention.name)) {
      yield [mention, `${room} may not use ${mention.name}, which differs between engines; i18n may`];
    }
  }
  for (const mention of module.math) {
    if (PURE.includes(room) && mention.name === 'random') {
      yield [mention, `${room} is pure and may not use Math.random`];
    } else if (EXACT.includes(room) && !EXACT_MATH.includes(mention.name)) {
      yield [mention, `${room} may not use Math.${mention.name}: its last bit differs between engines`];
    }
  }
  for (const mention of module.oddities) yield [mention, `${mention.name} is not used here`];
}

function locate(module: Module, { start }: Mention, problem: string): string {
  return `${module.path}:${module.text.slice(0, start).split('\n').length}  ${problem}`;
}

/** Every breach of the walls in these files of src, one line each. */
export function findBreaches(modules: readonly Module[]): string[] {
  return modules.flatMap((module) => {
    const room = ROOMS.find((known) => known === roomOf(module.path));
    if (!room) return [`${module.path}:1  is in no room that tests/architecture/rooms.ts knows`];
    const breaches: string[] = [];
    for (const mention of module.imports) {
      const problem = judgeImport(module, room, mention.name);
      if (problem) breaches.push(locate(module, mention, problem));
    }
    for (const [mention, problem] of judgeWords(module, room)) {
      breaches.push(locate(module, mention, problem));
    }
    return breaches.filter((breach) => !EXCEPTIONS.includes(breach));
  });
}

/** Scripts and tests come in through the doors too; only the tests of a room may open its files. */
export function findBreachesOutside(modules: readonly Module[]): string[] {
  return modules.flatMap((module) =>
    module.imports.flatMap((mention) => {
      if (!mention.name.startsWith('.')) return [];
      const target = resolveImport(module.path, mention.name);
      const room = roomOf(target);
      if (!room || target === `src/${room}/index.ts`) return [];
      if (module.path.startsWith(`tests/${room}/`)) return [];
      return [locate(module, mention, `reaches past the door of ${room} (${mention.name})`)];
    }),
  );
}
