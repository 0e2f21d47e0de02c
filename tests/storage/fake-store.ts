/** A store that can be full, forbidden or deaf. `room` counts characters of keys and values together. */
export interface FakeStore extends Storage {
  room: number;
  forbidden: boolean;
  /** Takes everything and keeps nothing. */
  deaf: boolean;
}

export function aStore(entries: Readonly<Record<string, string>> = {}): FakeStore {
  const kept = new Map<string, string>(Object.entries(entries));
  const guard = (): void => {
    if (store.forbidden) throw new DOMException('no', 'SecurityError');
  };
  const store: FakeStore = {
    room: Number.POSITIVE_INFINITY,
    forbidden: false,
    deaf: false,
    get length() {
      guard();
      return kept.size;
    },
    key: (index) => {
      guard();
      return [...kept.keys()][index] ?? null;
    },
    getItem: (key) => {
      guard();
      return kept.get(key) ?? null;
    },
    setItem: (key, value) => {
      guard();
      if (store.deaf) return;
      let used = key.length + value.length;
      for (const [other, text] of kept) if (other !== key) used += other.length + text.length;
      if (used > store.room) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key) => {
      guard();
      kept.delete(key);
    },
    clear: () => kept.clear(),
  };
  return store;
}

/** Characters in use, to make a store exactly full. */
export function sizeOf(store: Storage): number {
  let size = 0;
  for (let i = 0; i < store.length; i++) {
    const key = store.key(i) ?? '';
    size += key.length + (store.getItem(key) ?? '').length;
  }
  return size;
}
