import type { Result } from '../core/index.ts';
import { openDrawer } from './drawer.ts';
import { CURRENT_VERSION, readRecord, SETTINGS_STEPS } from './migrations/migrate-record.ts';
import { openAside } from './set-aside.ts';
import type { Store, StoreProblem } from './store.ts';

/** Settings of one kind, kept as one record. */
export interface KeptSettings<T> {
  /** What was kept; the defaults when there is nothing, or nothing that can be read. */
  get(): T;
  put(value: T): Result<void, StoreProblem>;
  /** True, once, after `get` found something that it could not read: the defaults stand in for it. */
  wasDamaged(): boolean;
}

/**
 * Opens settings. `parse` turns anything at all into settings, or undefined when it is none; it must not throw.
 * It is asked for every value that comes from the store, so settings are always of the shape it promises.
 */
export function openSettings<T>(
  store: Store,
  key: string,
  parse: (stored: unknown) => T | undefined,
  defaults: T,
): KeptSettings<T> {
  const drawer = openDrawer(store, 'settings');
  const aside = openAside(store);
  let untold = false;

  return {
    get: () => {
      const text = drawer.read(key);
      if (text === undefined) return defaults;
      const record = readRecord(text, SETTINGS_STEPS);
      const value = record.ok ? parse(record.value.value) : undefined;
      if (value !== undefined) return value;
      untold = true;
      // A later version of the page may still want its own; an unreadable rest is moved out of the way.
      if (record.ok || record.error === 'damaged') aside.keep(drawer, key, `settings ${key}`);
      return defaults;
    },
    put: (value) => drawer.write(key, JSON.stringify({ v: CURRENT_VERSION, value })),
    wasDamaged: () => {
      const damaged = untold;
      untold = false;
      return damaged;
    },
  };
}
