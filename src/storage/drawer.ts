import { fail, ok, type Result } from '../core/index.ts';
import type { Store, StoreProblem } from './store.ts';

/** A part of the store, under one prefix, that never throws: what cannot be read is absent, what cannot be kept is told. */
export interface Drawer {
  /** Names under the prefix, in no special order. */
  names(): readonly string[];
  read(name: string): string | undefined;
  write(name: string, text: string): Result<void, StoreProblem>;
  remove(name: string): void;
}

/** Everything kept by this page starts with it, so that other pages of the same address are left alone. */
const PREFIX = 'trusted-vendor:';

export function openDrawer(store: Store, part: string): Drawer {
  const prefix = `${PREFIX}${part}:`;
  if (store === undefined || store === 'blocked') return emptyDrawer(store ?? 'missing');
  return {
    names: () => attempt(() => namesUnder(store, prefix), []),
    read: (name) => attempt(() => store.getItem(prefix + name) ?? undefined, undefined),
    write: (name, text) => {
      try {
        store.setItem(prefix + name, text);
        // Some blockers swallow the text without a word.
        return store.getItem(prefix + name) === text ? ok(undefined) : fail('blocked');
      } catch (error) {
        return fail(isFull(error, store) ? 'full' : 'blocked');
      }
    },
    remove: (name) => attempt(() => store.removeItem(prefix + name), undefined),
  };
}

/** True when a change of this key, made in another tab, may concern this page; null means that all was cleared. */
export function isOurKey(key: string | null): boolean {
  return key === null || key.startsWith(PREFIX);
}

function emptyDrawer(problem: StoreProblem): Drawer {
  return { names: () => [], read: () => undefined, write: () => fail(problem), remove: () => undefined };
}

/** Gathered first, because the numbering of a store changes with every removal. */
function namesUnder(store: Storage, prefix: string): string[] {
  const names: string[] = [];
  for (let i = 0; i < store.length; i++) {
    const key = store.key(i);
    if (key?.startsWith(prefix)) names.push(key.slice(prefix.length));
  }
  return names;
}

/** Old private windows refuse the very first byte with the error of a full store: that is blocked, not full. */
function isFull(error: unknown, store: Storage): boolean {
  const name = error instanceof Error ? error.name : '';
  const tellsFull = name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED';
  return tellsFull && attempt(() => store.length > 0, false);
}

function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}
