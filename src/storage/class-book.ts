import { ok, type Result } from '../core/index.ts';
import { type ClassEntry, MOST_ENTRIES, parseEntry } from './class-entry.ts';
import { type Drawer, openDrawer } from './drawer.ts';
import { LONGEST_RECORD } from './migrations/migrate-record.ts';
import { type AsidePlace, openAside } from './set-aside.ts';
import type { Store, StoreProblem } from './store.ts';

/** What a teacher has collected on this device, until it is deleted. Nothing here throws. */
export interface ClassBook {
  /**
   * Everything that can be read, in the order in which it came. What cannot be read is moved aside (`damaged`) or, where
   * a later version of the page wrote it, left where it is (`newer`).
   */
  read(): { readonly entries: readonly ClassEntry[]; readonly damaged: number; readonly newer: number };
  /** Keeps one entry in place of an older one with the same id; says so where the browser did not let it happen. */
  keep(entry: ClassEntry): Result<void, StoreProblem>;
  remove(id: number): void;
  /** Everything, what cannot be read here included. */
  clear(): void;
  /** Calls back when another tab has changed the class; gives the way to stop. */
  onChange(listener: () => void): () => void;
}

const VERSION = 1;
/** An entry with all its answers; more was not written by this page. */
const LONGEST_ENTRY = 80_000;

/** Opens the class of a store. `tabs` is where other tabs are heard, in a browser the window. */
export function openClassBook(store: Store, tabs: EventTarget | undefined = pageOf()): ClassBook {
  const drawer = openDrawer(store, 'class');
  const aside = openAside(store);
  return {
    read: () => readAll(drawer, aside),
    keep: (entry) => {
      const text = JSON.stringify({ v: VERSION, ...entry });
      let written = drawer.write(String(entry.id), text);
      // A full store: only what was set aside is given up, never a run and never another's entry.
      while (!written.ok && written.error === 'full' && aside.giveUpOne())
        written = drawer.write(String(entry.id), text);
      return written.ok ? ok(undefined) : written;
    },
    remove: (id) => drawer.remove(String(id)),
    clear: () => {
      for (const name of drawer.names()) drawer.remove(name);
    },
    onChange: (listener) => {
      const hear = (event: Event): void => {
        const { key = null, storageArea } = event as StorageEvent;
        const isOurs = key === null || key.startsWith('trusted-vendor:class:');
        if (isOurs && (!storageArea || storageArea === store)) listener();
      };
      tabs?.addEventListener('storage', hear);
      return () => tabs?.removeEventListener('storage', hear);
    },
  };
}

function readAll(drawer: Drawer, aside: AsidePlace): ReturnType<ClassBook['read']> {
  const entries: ClassEntry[] = [];
  let damaged = 0;
  let newer = 0;
  for (const name of drawer.names()) {
    const read = parseRecord(name, drawer.read(name) ?? '');
    if (read === 'newer') newer += 1;
    else if (read !== 'damaged') entries.push(read);
    else {
      damaged += 1;
      aside.keep(drawer, name, `class ${name.slice(0, LONGEST_RECORD)}`);
    }
  }
  entries.sort((a, b) => a.id - b.id);
  return { entries: entries.slice(0, MOST_ENTRIES), damaged, newer };
}

function parseRecord(name: string, text: string): ClassEntry | 'newer' | 'damaged' {
  if (text.length > LONGEST_ENTRY) return 'damaged';
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    return 'damaged';
  }
  const version = typeof record === 'object' && record !== null && 'v' in record ? record.v : undefined;
  if (typeof version === 'number' && version > VERSION) return 'newer';
  const entry = parseEntry(record);
  return entry && version === VERSION && String(entry.id) === name ? entry : 'damaged';
}

function pageOf(): EventTarget | undefined {
  return typeof window === 'undefined' ? undefined : window;
}
