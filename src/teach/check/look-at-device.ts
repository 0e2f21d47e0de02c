import type { Words } from '../../i18n/index.ts';
import { browserStore, type OfflineState, type Store } from '../../storage/index.ts';
import type { DeviceFinding } from './finding.ts';

/** Widths in CSS pixels: from the first on words and map stand side by side; below the second words are cut. */
const WIDE = 1024;
const NARROWEST = 320;
const MARK = 'trusted-vendor:check';
const MEGABYTE = 1_000_000;

/** Writes something, reads it again and deletes it. `room`: bytes, where the browser says so. */
export function checkStorage(
  { t, number }: Words,
  room: number | undefined,
  store: Store = browserStore(),
): DeviceFinding {
  const failed = (why: 'blocked' | 'missing' | 'full'): DeviceFinding => ({
    state: 'no',
    found: t(`teach.check.storage.${why}`),
    todo: t('teach.check.storage.todo'),
  });
  if (store === undefined) return failed('missing');
  if (store === 'blocked') return failed('blocked');
  try {
    store.setItem(MARK, MARK);
    const same = store.getItem(MARK) === MARK;
    store.removeItem(MARK);
    if (!same || store.getItem(MARK) !== null) return failed('blocked');
  } catch (error) {
    return failed(error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'blocked');
  }
  return {
    state: 'fine',
    found:
      room === undefined
        ? t('teach.check.storage.fine')
        : t('teach.check.storage.room', { room: number(Math.floor(room / MEGABYTE)) }),
    todo: t('teach.check.storage.private'),
  };
}

/** Bytes that this address may still keep, where the browser tells. */
export async function roomLeft(): Promise<number | undefined> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined ? undefined : Math.max(0, quota - (usage ?? 0));
  } catch {
    return undefined;
  }
}

export function checkPrinting({ t }: Words, canPrint: boolean): DeviceFinding {
  return canPrint
    ? { state: 'fine', found: t('teach.check.printing.fine'), todo: t('teach.check.printing.todo') }
    : { state: 'no', found: t('teach.check.printing.no'), todo: t('teach.check.printing.noTodo') };
}

export function checkOffline({ t }: Words, state: OfflineState): DeviceFinding {
  if (state === 'kept') return { state: 'fine', found: t('teach.check.offline.fine'), todo: '' };
  return {
    state: 'limited',
    found: t(`teach.check.offline.${state}`),
    todo: t(`teach.check.offline.${state}Todo`),
  };
}

export function checkWindow({ t }: Words, width: number, height: number): DeviceFinding {
  const state = width >= WIDE ? 'fine' : width >= NARROWEST ? 'limited' : 'no';
  return {
    state,
    found: t(`teach.check.window.${state}`, { width: String(width), height: String(height) }),
    todo: state === 'fine' ? '' : t(`teach.check.window.${state}Todo`),
  };
}

/** `drawn`: how the map will be drawn; undefined when its part of the program could not be fetched. */
export function checkMap({ t }: Words, drawn: 'phaser' | 'svg' | undefined): DeviceFinding {
  if (drawn === undefined) {
    return { state: 'limited', found: t('teach.check.map.no'), todo: t('teach.check.map.noTodo') };
  }
  const state = drawn === 'phaser' ? 'fine' : 'limited';
  return { state, found: t(`teach.check.map.${state}`), todo: '' };
}

export function checkLanguage({ t }: Words, asked: string): DeviceFinding {
  if (/^en\b/i.test(asked)) return { state: 'fine', found: t('teach.check.language.fine'), todo: '' };
  return {
    state: 'limited',
    found: t('teach.check.language.limited', { asked }),
    todo: t('teach.check.language.limitedTodo'),
  };
}
