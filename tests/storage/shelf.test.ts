import { describe, expect, test } from 'vitest';
import { MOST_SAVES, openShelf } from '../../src/storage/index.ts';
import { aCode, aSave } from './a-save.ts';
import { aStore, type FakeStore, sizeOf } from './fake-store.ts';

/** A shelf whose clock goes one on with every look. */
function aShelf(store: FakeStore = aStore(), time = 1000) {
  let now = time;
  return { store, shelf: openShelf(store, () => now++) };
}

const idsOn = ({ shelf }: ReturnType<typeof aShelf>) => shelf.list().map(({ id }) => id);

describe('saves', () => {
  test('come back as they were kept', () => {
    const { shelf } = aShelf();
    expect(shelf.put(aSave())).toEqual({ ok: true, value: undefined });
    expect(shelf.list()).toEqual([{ ...aSave(), savedAt: 1000, mine: true }]);
  });

  test('survive the page', () => {
    const { shelf, store } = aShelf();
    shelf.put(aSave());
    expect(idsOn(aShelf(store))).toEqual(['one']);
  });

  test('are listed newest first', () => {
    const opened = aShelf();
    opened.shelf.put(aSave({ id: 'a', code: aCode(1) }));
    opened.shelf.put(aSave({ id: 'b', code: aCode(2) }));
    opened.shelf.put(aSave({ id: 'a', code: aCode(3) }));
    expect(idsOn(opened)).toEqual(['a', 'b']);
  });

  test('with the same code are one', () => {
    const opened = aShelf();
    opened.shelf.put(aSave({ id: 'a' }));
    opened.shelf.put(aSave({ id: 'b' }));
    expect(idsOn(opened)).toEqual(['b']);
  });

  test('are removed one by one', () => {
    const opened = aShelf();
    opened.shelf.put(aSave({ id: 'a', code: aCode(1) }));
    opened.shelf.put(aSave({ id: 'b', code: aCode(2) }));
    opened.shelf.remove('a');
    expect(idsOn(opened)).toEqual(['b']);
  });

  test.each(['__proto__', 'constructor', 'toString', 'a:b', 'ü 🙂'])('may have the id %s', (id) => {
    const opened = aShelf();
    opened.shelf.put(aSave({ id }));
    expect(idsOn(opened)).toEqual([id]);
  });

  test('keep the beginning of a text that is too long', () => {
    const { shelf } = aShelf();
    shelf.put(aSave({ title: 'x'.repeat(10_000) }));
    expect(shelf.list()[0]?.title).toHaveLength(200);
  });

  test.each([{ id: '' }, { id: 'x'.repeat(65) }, { code: '' }, { code: '<b>' }])('cannot be %j', (change) => {
    expect(() => aShelf().shelf.put(aSave(change))).toThrow(RangeError);
  });

  test.each([Number.NaN, -5, Number.POSITIVE_INFINITY])('bear a clock that says %d', (time) => {
    const opened = aShelf(aStore(), time);
    opened.shelf.put(aSave());
    expect(idsOn(opened)).toEqual(['one']);
  });
});

describe('"this is not me"', () => {
  test('hides every save and destroys none', () => {
    const opened = aShelf();
    opened.shelf.put(aSave());
    expect(opened.shelf.hideAll().ok).toBe(true);
    expect(opened.shelf.list()).toEqual([]);
    expect(opened.store.length).toBe(1);
  });

  test('is undone by typing the code', () => {
    const opened = aShelf();
    opened.shelf.put(aSave());
    opened.shelf.hideAll();
    opened.shelf.put(aSave({ id: 'typed' }));
    expect(idsOn(opened)).toEqual(['typed']);
    expect(opened.store.length).toBe(1);
  });

  test('holds for a run that goes on in another tab', () => {
    const { shelf, store } = aShelf();
    shelf.put(aSave());
    aShelf(store).shelf.hideAll();
    shelf.put(aSave({ code: aCode(2) }));
    expect(shelf.list()).toEqual([]);
    expect(store.getItem('trusted-vendor:save:one')).toContain(aCode(2));
  });

  test('works in a full store', () => {
    const opened = aShelf();
    opened.shelf.put(aSave());
    opened.store.room = sizeOf(opened.store);
    expect(opened.shelf.hideAll().ok).toBe(true);
    expect(opened.shelf.list()).toEqual([]);
  });

  test('says when the browser does not let it happen', () => {
    const opened = aShelf();
    opened.shelf.put(aSave());
    opened.store.deaf = true;
    expect(opened.shelf.hideAll()).toEqual({ ok: false, error: 'blocked' });
  });
});

describe('room', () => {
  test('is made by the oldest finished saves, then hidden ones, then the oldest', () => {
    const opened = aShelf();
    for (let n = 0; n < MOST_SAVES; n++) {
      opened.shelf.put(aSave({ id: `s${n}`, code: aCode(n), finished: n === 20 || n === 21 }));
      if (n === 1) opened.shelf.hideAll();
    }
    const left = () => opened.store.length;
    const gone = (id: string) => opened.store.getItem(`trusted-vendor:save:${id}`) === null;
    const order = ['s20', 's21', 's0', 's1', 's2'];
    order.forEach((id, n) => {
      expect(gone(id)).toBe(false);
      opened.shelf.put(aSave({ id: `t${n}`, code: aCode(100 + n) }));
      expect(gone(id)).toBe(true);
      expect(left()).toBe(MOST_SAVES);
    });
  });

  test('is not asked for by a save that is already there', () => {
    const opened = aShelf();
    for (let n = 0; n < MOST_SAVES; n++) opened.shelf.put(aSave({ id: `s${n}`, code: aCode(n) }));
    opened.shelf.put(aSave({ id: 's5', code: aCode(99) }));
    expect(idsOn(opened)).toHaveLength(MOST_SAVES);
  });

  test('is found even where 200 saves lie', () => {
    const entries = Array.from({ length: 200 }, (_, n) => [
      `trusted-vendor:save:old${n}`,
      JSON.stringify({ v: 1, ...aSave({ code: aCode(n) }), savedAt: n, finished: 1, hidden: 0 }),
    ]);
    const opened = aShelf(aStore(Object.fromEntries(entries)));
    expect(idsOn(opened)).toHaveLength(200);
    opened.shelf.put(aSave({ id: 'new' }));
    expect(idsOn(opened)).toHaveLength(MOST_SAVES);
    expect(idsOn(opened).slice(0, 2)).toEqual(['new', 'old199']);
  });

  test('is made in a full store by giving up finished saves only', () => {
    const opened = aShelf();
    opened.shelf.put(aSave({ id: 'done', code: aCode(1), finished: true }));
    opened.shelf.put(aSave({ id: 'open', code: aCode(2) }));
    opened.store.room = sizeOf(opened.store);
    expect(opened.shelf.put(aSave({ id: 'news', code: aCode(3) })).ok).toBe(true);
    expect(idsOn(opened)).toEqual(['news', 'open']);
    expect(opened.shelf.put(aSave({ id: 'more', code: aCode(4) }))).toEqual({ ok: false, error: 'full' });
    expect(idsOn(opened)).toEqual(['news', 'open']);
  });

  test('is made by what was set aside', () => {
    const opened = aShelf(aStore({ 'trusted-vendor:save:bad': 'x'.repeat(3000) }));
    opened.shelf.damaged();
    opened.store.room = sizeOf(opened.store);
    expect(opened.shelf.put(aSave()).ok).toBe(true);
  });

  test('that is missing leaves the older state of a run as it was', () => {
    const opened = aShelf();
    opened.shelf.put(aSave({ where: '' }));
    opened.store.room = sizeOf(opened.store);
    expect(opened.shelf.put(aSave({ code: aCode(2) })).ok).toBe(false);
    expect(opened.shelf.list()[0]?.code).toBe(aSave().code);
  });
});

describe('a store that cannot be used', () => {
  test.each([
    [undefined, 'missing'],
    ['blocked', 'blocked'],
  ] as const)('%s is told and stops nothing', (store, error) => {
    const shelf = openShelf(store, () => 0);
    expect(shelf.put(aSave())).toEqual({ ok: false, error });
    expect(shelf.list()).toEqual([]);
    expect(shelf.damaged()).toEqual([]);
    expect(shelf.hideAll().ok).toBe(true);
    shelf.remove('one');
  });

  test('is told when it throws at every touch', () => {
    const { shelf, store } = aShelf();
    store.forbidden = true;
    expect(shelf.put(aSave())).toEqual({ ok: false, error: 'blocked' });
    expect(shelf.list()).toEqual([]);
    expect(shelf.damaged()).toEqual([]);
    shelf.remove('one');
  });

  test('is told when it keeps nothing', () => {
    const { shelf, store } = aShelf();
    store.deaf = true;
    expect(shelf.put(aSave())).toEqual({ ok: false, error: 'blocked' });
  });

  test('without room for anything is blocked: an old private window', () => {
    const { shelf, store } = aShelf();
    store.room = 0;
    expect(shelf.put(aSave())).toEqual({ ok: false, error: 'blocked' });
  });
});

describe('damaged saves', () => {
  test.each([
    '',
    'null',
    '[]',
    '7',
    '{"v":1}',
    '{"v":-1}',
    '{"v":"1"}',
    '{"v":1,"code":7}',
    '{"__proto__":{"v":1}}',
    '{"v":1,"code":"ABC"',
    '\u0000\uD800',
  ])('are moved aside and told once: %j', (text) => {
    const opened = aShelf(aStore({ 'trusted-vendor:save:bad': text }));
    opened.shelf.put(aSave());
    expect(idsOn(opened)).toEqual(['one']);
    expect(opened.shelf.damaged()).toEqual([{ id: 'bad', reason: 'damaged', code: undefined }]);
    expect(opened.shelf.damaged()).toEqual([]);
    expect(aShelf(opened.store).shelf.damaged()).toEqual([]);
    expect(opened.store.getItem('trusted-vendor:damaged:bad')).toBe(text);
  });

  test('give back the code that is left in them', () => {
    const { shelf, store } = aShelf();
    shelf.put(aSave());
    const key = 'trusted-vendor:save:one';
    store.setItem(key, (store.getItem(key) ?? '').slice(0, 60));
    expect(shelf.damaged()).toEqual([{ id: 'one', reason: 'damaged', code: aSave().code }]);
  });

  test('of five million characters are cut', () => {
    const { shelf, store } = aShelf(aStore({ 'trusted-vendor:save:bad': '{'.repeat(5_000_000) }));
    expect(shelf.list()).toEqual([]);
    expect(shelf.damaged()).toHaveLength(1);
    expect(sizeOf(store)).toBeLessThan(10_000);
  });

  test('stay where they are, told once, when there is no room to move them', () => {
    const { shelf, store } = aShelf(aStore({ 'trusted-vendor:save:bad': '{' }));
    store.room = sizeOf(store);
    expect(shelf.damaged()).toHaveLength(1);
    expect(shelf.damaged()).toEqual([]);
    expect(store.getItem('trusted-vendor:save:bad')).toBe('{');
  });

  test('are not those of a later version, which are told and left alone', () => {
    const text = '{"v":2,"shape":"unknown"}';
    const { shelf, store } = aShelf(aStore({ 'trusted-vendor:save:later': text }));
    expect(shelf.damaged()).toEqual([{ id: 'later', reason: 'newer', code: undefined }]);
    expect(shelf.damaged()).toEqual([]);
    expect(store.getItem('trusted-vendor:save:later')).toBe(text);
  });

  test('of other pages are none of our business', () => {
    const { shelf, store } = aShelf(
      aStore({ 'other:save:x': '{', 'trusted-vendor': '{', 'trusted-vendor:odd': '{' }),
    );
    expect(shelf.damaged()).toEqual([]);
    expect(store.length).toBe(3);
  });
});

describe('another tab', () => {
  const change = (key: string | null) => Object.assign(new Event('storage'), { key });

  test('is heard until nobody listens any more', () => {
    const tabs = new EventTarget();
    const shelf = openShelf(aStore(), () => 0, tabs);
    let heard = 0;
    const stop = shelf.onChange(() => heard++);
    tabs.dispatchEvent(change('trusted-vendor:save:x'));
    tabs.dispatchEvent(change(null));
    tabs.dispatchEvent(change('other'));
    stop();
    tabs.dispatchEvent(change(null));
    expect(heard).toBe(2);
  });

  test('may write at the same time: neither loses the save of the other', () => {
    const store = aStore();
    const one = aShelf(store);
    const two = aShelf(store, 2000);
    for (let n = 0; n < 5; n++) {
      one.shelf.put(aSave({ id: 'a', code: aCode(n) }));
      two.shelf.put(aSave({ id: 'b', code: aCode(50 + n) }));
    }
    expect(idsOn(one)).toEqual(['b', 'a']);
    expect(idsOn(two)).toEqual(['b', 'a']);
  });

  test('needs no window', () => {
    expect(() => openShelf(aStore(), () => 0).onChange(() => undefined)()).not.toThrow();
  });
});

describe('what a teacher set', () => {
  const assigned = { text: 'set=1&scenario=germany-2019.1&check=000000', seat: 7 };

  test('stays with the run', () => {
    const { shelf } = aShelf();
    shelf.put(aSave({ assigned }));
    expect(shelf.list()[0]?.assigned).toEqual(assigned);
  });

  test('votes by hands stay with the run; what no page could have written is left out', () => {
    const { shelf, store } = aShelf();
    const projector = { on: true, votes: '{"v":1,"votes":[]}' };
    shelf.put(aSave({ projector }));
    expect(shelf.list()[0]?.projector).toEqual(projector);
    shelf.put(aSave({ projector: { on: false, votes: 'x'.repeat(5001) } }));
    expect(shelf.list()[0]?.projector).toEqual({ on: false, votes: '' });
    const key = store.key(0) ?? '';
    for (const [large, votes] of [
      ['yes', ''],
      [2, ''],
    ] as const) {
      store.setItem(key, JSON.stringify({ ...JSON.parse(store.getItem(key) ?? ''), large, votes }));
      expect(shelf.list()[0]?.projector).toBeUndefined();
    }
    expect(shelf.list()).toHaveLength(1);
  });

  test('stays beside the nickname; one that is too long goes', () => {
    const { shelf } = aShelf();
    shelf.put(aSave({ assigned, nickname: 'Quiet <b>Heron</b>' }));
    expect(shelf.list()[0]?.nickname).toBe('Quiet <b>Heron</b>');
    shelf.put(aSave({ assigned, nickname: 'x'.repeat(41) }));
    expect(shelf.list()[0]?.nickname).toBeUndefined();
  });

  test('is given up before the run is, when it cannot be read', () => {
    const { shelf, store } = aShelf();
    shelf.put(aSave({ assigned }));
    for (let n = 0; n < store.length; n++) {
      const key = store.key(n) ?? '';
      store.setItem(key, (store.getItem(key) ?? '').replace('"seat":7', '"seat":"<b>"'));
    }
    const [save] = aShelf(store).shelf.list();
    expect(save?.code).toBe(aSave().code);
    expect(save?.assigned).toBeUndefined();
  });
});
