import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_SAVES, type NewSave, openSettings, openShelf } from '../../src/storage/index.ts';
import { aCode } from '../storage/a-save.ts';
import { aStore, type FakeStore } from '../storage/fake-store.ts';

const anyId = fc.oneof(
  fc.constantFrom('a', 'b', '__proto__', 'constructor'),
  fc.string({ minLength: 1, maxLength: 64 }),
);

const anySave: fc.Arbitrary<NewSave> = fc.record({
  id: anyId,
  code: fc.nat(40).map(aCode),
  scenario: fc.string(),
  title: fc.string({ unit: 'binary', maxLength: 300 }),
  where: fc.string({ unit: 'binary', maxLength: 300 }),
  finished: fc.boolean(),
});

/** Texts that nearly are records, and texts that are nothing. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc
    .record(
      {
        v: fc.oneof(fc.integer({ min: -2, max: 3 }), fc.anything()),
        code: fc.oneof(fc.constant(aCode(1)), fc.anything()),
        scenario: fc.oneof(fc.string(), fc.anything()),
        title: fc.oneof(fc.string(), fc.anything()),
        where: fc.oneof(fc.string(), fc.anything()),
        savedAt: fc.oneof(fc.nat(), fc.double(), fc.anything()),
        finished: fc.oneof(fc.constantFrom(0, 1), fc.anything()),
        hidden: fc.oneof(fc.constantFrom(0, 1), fc.anything()),
      },
      { requiredKeys: [] },
    )
    .map((record) => safeJson(record)),
);

const anyAct = fc.oneof(
  { weight: 4, arbitrary: anySave.map((save) => ({ act: 'put', save }) as const) },
  fc.constant({ act: 'hide' } as const),
  fc.constant({ act: 'look' } as const),
  anyId.map((id) => ({ act: 'remove', id }) as const),
  fc.tuple(anyId, anyText).map(([id, text]) => ({ act: 'junk', id, text }) as const),
  fc.option(fc.nat(3000), { nil: Number.POSITIVE_INFINITY }).map((room) => ({ act: 'room', room }) as const),
  fc.boolean().map((forbidden) => ({ act: 'forbid', forbidden }) as const),
);

test('whatever lies in the store, the shelf reads it without a fall and gives only sound saves', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyId, anyText)), (entries) => {
      const store = aStore(
        Object.fromEntries(entries.map(([id, text]) => [`trusted-vendor:save:${id}`, text])),
      );
      const shelf = openShelf(store, () => 1);
      for (const save of shelf.list()) {
        expect(typeof save.title).toBe('string');
        expect(new Date(save.savedAt).getTime()).not.toBeNaN();
        expect(save.code).toMatch(/^[0-9a-z-]+$/i);
      }
      shelf.damaged();
      expect(shelf.damaged()).toEqual([]);
      expect(
        shelf.put({ id: 'z', code: aCode(41), scenario: '', title: '', where: '', finished: false }).ok,
      ).toBe(true);
      expect(shelf.list().length).toBeLessThanOrEqual(MOST_SAVES);
    }),
    { numRuns: 500 },
  );
});

test('a save that was taken is there, whatever went on before', () => {
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 60 }), (acts) => {
      const store = aStore();
      let now = 0;
      const shelf = openShelf(store, () => now++);
      for (const act of acts) {
        if (act.act === 'put') checkPut(store, act.save);
        else if (act.act === 'hide') {
          if (shelf.hideAll().ok && !store.forbidden) expect(shelf.list()).toEqual([]);
        } else if (act.act === 'look') {
          shelf.damaged();
          expect(shelf.list().every(({ mine }) => mine)).toBe(true);
        } else if (act.act === 'remove') shelf.remove(act.id);
        else if (act.act === 'junk') putJunk(store, act.id, act.text);
        else if (act.act === 'room') store.room = act.room;
        else store.forbidden = act.forbidden;
      }
    }),
    { numRuns: 500 },
  );

  function checkPut(store: FakeStore, save: NewSave): void {
    const shelf = openShelf(store, () => 5);
    const listed = new Set(shelf.list().map(({ id }) => id));
    const result = shelf.put(save);
    const kept = store.forbidden ? null : store.getItem(`trusted-vendor:save:${save.id}`);
    if (result.ok) expect(JSON.parse(kept ?? '').code).toBe(save.code);
    else expect(['full', 'blocked']).toContain(result.error);
    // Nothing appears that was not there, but the save itself.
    for (const { id } of shelf.list()) expect(id === save.id || listed.has(id)).toBe(true);
  }
});

test('settings are always of the promised shape', () => {
  const parse = (stored: unknown) => (typeof stored === 'number' ? stored : undefined);
  fc.assert(
    fc.property(anyText, (text) => {
      const store = aStore({ 'trusted-vendor:settings:page': text });
      const settings = openSettings(store, 'page', parse, 7);
      expect(typeof settings.get()).toBe('number');
      expect(settings.put(3).ok).toBe(true);
      expect(settings.get()).toBe(3);
    }),
    { numRuns: 500 },
  );
});

function safeJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '{';
  }
}

function putJunk(store: FakeStore, id: string, text: string): void {
  try {
    store.setItem(`trusted-vendor:save:${id}`, text);
  } catch {
    // full or forbidden: no junk, then
  }
}
