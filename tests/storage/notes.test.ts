import { describe, expect, test } from 'vitest';
import { LONGEST_ANSWER, openNotes, openShelf } from '../../src/storage/index.ts';
import { aCode, aSave } from './a-save.ts';
import { aStore, sizeOf } from './fake-store.ts';

const CODE = aCode(1);

describe('answers', () => {
  test('survive the page, each with its run and question', () => {
    const store = aStore();
    const notes = openNotes(store, () => 1);
    expect(notes.write(CODE, 'turning', 'I would do it again.').ok).toBe(true);
    expect(notes.write(CODE, 'belief', 'Nobody knows.').ok).toBe(true);
    expect(notes.write(aCode(2), 'turning', 'Another run.').ok).toBe(true);
    expect(openNotes(store, () => 2).read(CODE)).toEqual({
      turning: 'I would do it again.',
      belief: 'Nobody knows.',
    });
  });

  test('go when they are emptied, and with the last one the record', () => {
    const store = aStore();
    const notes = openNotes(store, () => 1);
    notes.write(CODE, 'turning', 'x');
    notes.write(CODE, 'turning', '');
    expect(notes.read(CODE)).toEqual({});
    expect(store.length).toBe(0);
  });

  test('are cut where they are too long, and can always be read again', () => {
    const notes = openNotes(aStore(), () => 1);
    notes.write(CODE, 'turning', 'x'.repeat(5000));
    expect(notes.read(CODE).turning).toHaveLength(LONGEST_ANSWER);
    const awkward = '\n"\\'.repeat(LONGEST_ANSWER / 3);
    const written = ['a', 'b', 'c', 'd', 'e'].filter((question) => notes.write(CODE, question, awkward).ok);
    for (const question of written) expect(notes.read(CODE)[question]).toBe(awkward.slice(0, LONGEST_ANSWER));
    expect(written.length).toBeGreaterThan(2);
  });

  test('of thirty runs stay, the newest', () => {
    let time = 0;
    const notes = openNotes(aStore(), () => ++time);
    for (let run = 0; run < 33; run++) notes.write(aCode(run), 'turning', `answer ${run}`);
    expect([0, 1, 2].map((run) => notes.read(aCode(run)))).toEqual([{}, {}, {}]);
    expect(notes.read(aCode(3)).turning).toBe('answer 3');
    expect(notes.read(aCode(32)).turning).toBe('answer 32');
  });

  test('go with the run that they are about', () => {
    const store = aStore();
    const shelf = openShelf(store, () => 1);
    const notes = openNotes(store, () => 1);
    shelf.put(aSave({ id: 'one', code: CODE }));
    notes.write(CODE, 'turning', 'x');
    shelf.remove('one');
    expect(notes.read(CODE)).toEqual({});
    expect(store.length).toBe(0);
  });
});

describe('a store', () => {
  test('that is full says so, and gives up no save for an answer', () => {
    const store = aStore();
    const shelf = openShelf(store, () => 1);
    shelf.put(aSave({ finished: true }));
    store.room = sizeOf(store) + 20;
    expect(openNotes(store, () => 1).write(CODE, 'turning', 'x'.repeat(100))).toEqual({
      ok: false,
      error: 'full',
    });
    expect(shelf.list()).toHaveLength(1);
  });

  test('that is full keeps the answer from before', () => {
    const store = aStore();
    const notes = openNotes(store, () => 1);
    notes.write(CODE, 'turning', 'short');
    store.room = sizeOf(store) + 5;
    expect(notes.write(CODE, 'turning', 'far too long for this').ok).toBe(false);
    expect(notes.read(CODE).turning).toBe('short');
  });

  test.each([['missing', undefined] as const, ['blocked', 'blocked'] as const])(
    'that is %s says so and reads as empty',
    (error, store) => {
      const notes = openNotes(store, () => 1);
      expect(notes.write(CODE, 'turning', 'x')).toEqual({ ok: false, error });
      expect(notes.read(CODE)).toEqual({});
      notes.remove(CODE);
    },
  );

  test('that throws or forgets breaks nothing', () => {
    const store = aStore();
    store.deaf = true;
    expect(openNotes(store, () => 1).write(CODE, 'turning', 'x').ok).toBe(false);
    store.forbidden = true;
    expect(openNotes(store, () => 1).read(CODE)).toEqual({});
    expect(openNotes(store, () => 1).write(CODE, 'turning', 'x').ok).toBe(false);
  });
});

test('a damaged record is put aside; one of a later version is left alone', () => {
  const key = `trusted-vendor:notes:${CODE}`;
  const damaged = aStore({ [key]: '{"v":1,"answers":' });
  const notes = openNotes(damaged, () => 1);
  expect(notes.read(CODE)).toEqual({});
  expect(notes.write(CODE, 'turning', 'x').ok).toBe(true);
  expect(notes.read(CODE)).toEqual({ turning: 'x' });
  const newer = aStore({ [key]: '{"v":99,"answers":{"turning":"later"}}' });
  expect(openNotes(newer, () => 1).write(CODE, 'turning', 'x').ok).toBe(false);
  expect(newer.getItem(key)).toContain('later');
  const strange = aStore({ [key]: '{"v":1,"at":"x","answers":{"turning":7,"belief":"y"}}' });
  expect(openNotes(strange, () => 1).read(CODE)).toEqual({ belief: 'y' });
});
