import { ok, type Result } from '../core/index.ts';
import { isOurKey, openDrawer } from './drawer.ts';
import type { NewSave, Save } from './save.ts';
import { createSave, parseSave, saveText } from './save-record.ts';
import { type Damaged, findCode, openAside } from './set-aside.ts';
import type { Store, StoreProblem } from './store.ts';

/** The runs saved in this browser. Nothing here waits, and nothing throws but a mistake in the program. */
export interface Shelf {
  /** The saves of whoever sits here, newest first. */
  list(): readonly Save[];
  /**
   * Keeps a save at once, in place of an older one with the same id. A save with the same code is the same run and
   * goes. At most 30 stay on a device; to make room finished ones go first, then hidden ones, then the oldest.
   * Throws RangeError when the id or the code cannot be one.
   */
  put(save: NewSave): Result<void, StoreProblem>;
  /** A run, and what was written about it. */
  remove(id: string): void;
  /**
   * "This is not me": hides every save from the list. Nothing is lost: whoever types the code goes on. Says so when
   * the browser did not let it happen; then the list is as before.
   */
  hideAll(): Result<void, StoreProblem>;
  /** What could not be read, each told once. Sets it aside. */
  damaged(): readonly Damaged[];
  /** Calls back when another tab has changed something; gives the way to stop. */
  onChange(listener: () => void): () => void;
}

export const MOST_SAVES = 30;

/**
 * Opens the shelf of a store. `now` gives milliseconds since 1970; `tabs` is where other tabs are heard, in a browser
 * the window.
 */
export function openShelf(store: Store, now: () => number, tabs: EventTarget | undefined = pageOf()): Shelf {
  const drawer = openDrawer(store, 'save');
  const notes = openDrawer(store, 'notes');
  const aside = openAside(store);
  const told = new Set<string>();

  const readAll = (): Save[] =>
    drawer.names().flatMap((id) => {
      const save = parseSave(id, drawer.read(id) ?? '');
      return save.ok ? [save.value] : [];
    });

  const makeRoom = (saves: readonly Save[], most: number): void => {
    const drop = [...saves].sort(leastWantedFirst).slice(0, Math.max(0, saves.length - most));
    for (const { id } of drop) drawer.remove(id);
  };

  /** A full store: finished saves are given up one by one, then what was set aside. */
  const writeSomehow = (save: Save, others: readonly Save[]): Result<void, StoreProblem> => {
    const text = saveText(save);
    const spare = others.filter(({ finished }) => finished).sort(leastWantedFirst);
    let written = drawer.write(save.id, text);
    for (const { id } of spare) {
      if (written.ok || written.error !== 'full') return written;
      drawer.remove(id);
      written = drawer.write(save.id, text);
    }
    while (!written.ok && written.error === 'full' && aside.giveUpOne())
      written = drawer.write(save.id, text);
    return written;
  };

  return {
    list: () =>
      readAll()
        .filter(({ mine }) => mine)
        .sort(newestFirst),

    put: (newSave) => {
      const all = readAll();
      const before = all.find(({ id }) => id === newSave.id);
      // A run going on in a tab whose saves were hidden stays hidden.
      const save = createSave(newSave, now(), before?.mine ?? true);
      const others = all.filter(({ id }) => id !== save.id);
      const twins = others.filter(({ code }) => code === save.code);
      const rest = others.filter(({ code }) => code !== save.code);
      const written = writeSomehow(save, rest);
      if (written.ok) {
        for (const { id } of twins) drawer.remove(id);
        makeRoom(rest, MOST_SAVES - 1);
      }
      return written;
    },

    remove: (id) => {
      const save = parseSave(id, drawer.read(id) ?? '');
      drawer.remove(id);
      // Whoever deletes a run deletes what was written about it.
      if (!save.ok) return;
      notes.remove(save.value.code);
      notes.remove(`${save.value.code}.${id}`);
    },

    hideAll: () => {
      let result: Result<void, StoreProblem> = ok(undefined);
      for (const save of readAll()) {
        const written = save.mine ? drawer.write(save.id, saveText({ ...save, mine: false })) : ok(undefined);
        if (!written.ok) result = written;
      }
      return result;
    },

    damaged: () =>
      drawer.names().flatMap((id) => {
        const text = drawer.read(id) ?? '';
        const save = parseSave(id, text);
        if (save.ok || told.has(id)) return [];
        const code = findCode(text);
        const stays = save.error === 'newer' || !aside.keep(drawer, id, id);
        if (stays) told.add(id);
        return [{ id, reason: save.error, code }];
      }),

    onChange: (listener) => {
      const hear = (event: Event): void => {
        const { key = null, storageArea } = event as StorageEvent;
        if (isOurKey(key) && (!storageArea || storageArea === store)) listener();
      };
      tabs?.addEventListener('storage', hear);
      return () => tabs?.removeEventListener('storage', hear);
    },
  };
}

function newestFirst(a: Save, b: Save): number {
  return b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1);
}

/** Finished before unfinished: its story is told. Hidden before listed: its code alone brings it back. */
function leastWantedFirst(a: Save, b: Save): number {
  return Number(b.finished) - Number(a.finished) || Number(a.mine) - Number(b.mine) || newestFirst(b, a);
}

function pageOf(): EventTarget | undefined {
  return typeof window === 'undefined' ? undefined : window;
}
