import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ClassEntry, encodeClassFile, openClassBook, parseClassFile } from '../../src/storage/index.ts';
import { hold } from '../support/hold.ts';
import { aCode } from './a-save.ts';
import { aStore, sizeOf } from './fake-store.ts';

function anEntry(id: number, change: Partial<ClassEntry> = {}): ClassEntry {
  return {
    id,
    code: aCode(id),
    name: `Student ${id}`,
    nickname: '',
    seat: 0,
    at: '',
    reflections: [],
    ...change,
  };
}

describe('a class', () => {
  test('survives the page in the order in which it came', () => {
    const store = aStore();
    const book = openClassBook(store);
    const reflections = [{ question: 'What turned it?', answer: 'The letter.\nIt was early.' }];
    const kept = [anEntry(2), anEntry(10, { picked: true, seat: 7 }), anEntry(11, { reflections })];
    for (const entry of [...kept].reverse()) expect(book.keep(entry).ok).toBe(true);
    expect(openClassBook(store).read()).toEqual({ entries: kept, damaged: 0, newer: 0 });
  });

  test('loses one run or all of them, and nothing else', () => {
    const store = aStore({ 'trusted-vendor:save:x': 'kept', other: 'kept' });
    const book = openClassBook(store);
    for (const id of [1, 2, 3]) book.keep(anEntry(id));
    book.remove(2);
    expect(book.read().entries.map(({ id }) => id)).toEqual([1, 3]);
    book.clear();
    expect(book.read().entries).toEqual([]);
    expect(store.length).toBe(2);
  });

  test('puts aside what cannot be read, and leaves what a later version wrote', () => {
    const store = aStore();
    const book = openClassBook(store);
    book.keep(anEntry(1));
    store.setItem('trusted-vendor:class:2', '{"v":1,"id":2,"code":"<b>"}');
    store.setItem('trusted-vendor:class:3', 'nonsense');
    store.setItem('trusted-vendor:class:4', '{"v":9}');
    expect(book.read()).toMatchObject({ damaged: 2, newer: 1 });
    expect(book.read()).toMatchObject({ damaged: 0, newer: 1 });
    expect(book.read().entries.map(({ id }) => id)).toEqual([1]);
    expect(store.getItem('trusted-vendor:class:4')).not.toBeNull();
  });

  test('says so in a full, forbidden or missing store, and what was kept stays', () => {
    const store = aStore();
    const book = openClassBook(store);
    book.keep(anEntry(1));
    store.room = sizeOf(store) + 10;
    expect(book.keep(anEntry(2))).toEqual({ ok: false, error: 'full' });
    expect(book.read().entries.map(({ id }) => id)).toEqual([1]);
    expect(openClassBook('blocked').keep(anEntry(1))).toEqual({ ok: false, error: 'blocked' });
    expect(openClassBook(undefined).keep(anEntry(1))).toEqual({ ok: false, error: 'missing' });
  });

  test('hears of other tabs', () => {
    const tabs = new EventTarget();
    let heard = 0;
    const stop = openClassBook(aStore(), tabs).onChange(() => {
      heard += 1;
    });
    const tell = (key: string) => tabs.dispatchEvent(Object.assign(new Event('storage'), { key }));
    tell('trusted-vendor:class:7');
    tell('trusted-vendor:save:7');
    stop();
    tell('trusted-vendor:class:7');
    expect(heard).toBe(1);
  });
});

describe('a class as a file', () => {
  test('comes back as it was', () => {
    const entries = [anEntry(1), anEntry(2, { picked: true, at: '2026-11-22T17:04' })];
    expect(parseClassFile(encodeClassFile(entries))).toEqual({ ok: true, value: { entries, unread: 0 } });
  });

  test('of another product, of a later version or cut off is told apart', () => {
    const sound = JSON.parse(encodeClassFile([anEntry(1)])) as object;
    const problem = (file: unknown) => {
      const read = parseClassFile(file);
      return read.ok ? 'fine' : read.error;
    };
    expect(problem('{"product"')).toBe('not-json');
    expect(problem([])).toBe('other-product');
    expect(problem({ ...sound, product: 'x' })).toBe('other-product');
    expect(problem({ ...sound, format: 2 })).toBe('newer-format');
    expect(problem({ ...sound, entries: 7 })).toBe('damaged');
    expect(problem(' '.repeat(20_000_001))).toBe('too-long');
  });

  test('made by an enemy gives sound entries or none', () => {
    const any = fc.record(
      {
        id: fc.anything(),
        code: fc.oneof(fc.constant(aCode(1)), fc.anything()),
        name: fc.anything(),
        seat: fc.anything(),
        reflections: fc.anything(),
        picked: fc.anything(),
      },
      { requiredKeys: [] },
    );
    hold(
      fc.property(fc.array(fc.oneof(any, fc.anything()), { maxLength: 5 }), (entries) => {
        const read = parseClassFile({ product: 'trusted-vendor class', format: 1, entries });
        if (!read.ok) throw new Error(read.error);
        expect(read.value.entries.length + read.value.unread).toBe(entries.length);
        for (const { name, seat, code } of read.value.entries) {
          expect(name.length).toBeLessThanOrEqual(60);
          expect(seat).toBeGreaterThanOrEqual(0);
          expect(code).toMatch(/^[0-9A-Z-]+$/);
        }
      }),
    );
  });
});
