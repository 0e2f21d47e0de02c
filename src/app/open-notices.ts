import { type ReadonlySignal, signal } from '@preact/signals';
import type { Notice } from '../ui/index.ts';

/** What the player must know, one of a kind at a time. */
export interface Notices {
  readonly list: ReadonlySignal<readonly Notice[]>;
  /** Replaces an older notice of the same id. */
  tell(notice: Notice): void;
  withdraw(id: string): void;
}

export function openNotices(): Notices {
  const list = signal<readonly Notice[]>([]);
  const without = (id: string) => list.peek().filter((notice) => notice.id !== id);
  return {
    list,
    tell(notice) {
      list.value = [...without(notice.id), notice];
    },
    withdraw(id) {
      if (list.peek().some((notice) => notice.id === id)) list.value = without(id);
    },
  };
}
