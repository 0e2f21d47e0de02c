import { type Drawer, openDrawer } from './drawer.ts';
import { LONGEST_RECORD } from './migrations/migrate-record.ts';
import type { Store } from './store.ts';

/** What lay on the shelf and could not be read. It is told once and stops nothing. */
export interface Damaged {
  readonly id: string;
  /** `newer`: made by a later version of this page, and left where it is. `damaged`: moved aside. */
  readonly reason: 'newer' | 'damaged';
  /** A run code found in what is left of it; it may be enough to go on. */
  readonly code: string | undefined;
}

/** A place for damaged records, out of the way of all others. */
export interface AsidePlace {
  /** Moves a text aside, under a label. False when there is no room for it: then it stays where it is. */
  keep(from: Drawer, name: string, label: string): boolean;
  /** Gives up what was set aside, to make room; false when there was nothing. */
  giveUpOne(): boolean;
}

export function openAside(store: Store): AsidePlace {
  const aside = openDrawer(store, 'damaged');
  return {
    keep: (from, name, label) => {
      // Nothing longer can have been a record: its beginning is enough to see what it was.
      const kept = aside.write(label, (from.read(name) ?? '').slice(0, LONGEST_RECORD));
      if (kept.ok) from.remove(name);
      return kept.ok;
    },
    giveUpOne: () => {
      const [name] = aside.names();
      if (name === undefined) return false;
      aside.remove(name);
      return true;
    },
  };
}

/** Looks for a code in a damaged text: groups of five signs with hyphens between them. */
export function findCode(text: string): string | undefined {
  return /\b[0-9A-Z]{5}(?:-[0-9A-Z]{5}){2,14}(?:-[0-9A-Z]{1,4})?\b/.exec(text.slice(0, LONGEST_RECORD))?.[0];
}
