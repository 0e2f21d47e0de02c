import { describe, expect, test } from 'vitest';
import { openSettings } from '../../src/storage/index.ts';
import { aStore, sizeOf } from './fake-store.ts';

interface Liking {
  readonly size: 'small' | 'big';
}

const parse = (stored: unknown): Liking | undefined => {
  const size = (stored as Liking | null)?.size;
  return size === 'small' || size === 'big' ? { size } : undefined;
};
const standard: Liking = { size: 'small' };
const KEY = 'trusted-vendor:settings:page';

describe('settings', () => {
  test('are the defaults at first', () => {
    const settings = openSettings(aStore(), 'page', parse, standard);
    expect(settings.get()).toEqual(standard);
    expect(settings.wasDamaged()).toBe(false);
  });

  test('come back as they were kept', () => {
    const store = aStore();
    openSettings(store, 'page', parse, standard).put({ size: 'big' });
    expect(openSettings(store, 'page', parse, standard).get()).toEqual({ size: 'big' });
  });

  test.each(['', '{', 'null', '{"v":1}', '{"v":1,"value":{"size":"huge"}}', '{"v":1,"value":"big"}'])(
    'of an unknown shape are told once, and the defaults stand: %j',
    (text) => {
      const store = aStore({ [KEY]: text });
      const settings = openSettings(store, 'page', parse, standard);
      expect(settings.get()).toEqual(standard);
      expect(settings.wasDamaged()).toBe(true);
      expect(settings.get()).toEqual(standard);
      expect(settings.wasDamaged()).toBe(false);
      expect(store.getItem('trusted-vendor:damaged:settings page')).toBe(text);
      expect(settings.put({ size: 'big' }).ok).toBe(true);
      expect(settings.get()).toEqual({ size: 'big' });
    },
  );

  test('of a later version are left alone', () => {
    const store = aStore({ [KEY]: '{"v":2,"value":{"size":"big"}}' });
    const settings = openSettings(store, 'page', parse, standard);
    expect(settings.get()).toEqual(standard);
    expect(settings.wasDamaged()).toBe(true);
    expect(store.getItem(KEY)).toContain('"v":2');
  });

  test('that cannot be kept are told', () => {
    const store = aStore({ other: 'x' });
    store.room = sizeOf(store);
    expect(openSettings(store, 'page', parse, standard).put(standard)).toEqual({ ok: false, error: 'full' });
    expect(openSettings(undefined, 'page', parse, standard).put(standard)).toEqual({
      ok: false,
      error: 'missing',
    });
    expect(openSettings('blocked', 'page', parse, standard).get()).toEqual(standard);
  });
});
