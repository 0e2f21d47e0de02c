import { expect, it } from 'vitest';
import { loadShipped } from '../../scripts/library/load-scenarios.ts';
import { checkTexts, createWords } from '../../src/i18n/index.ts';
import {
  checkLanguage,
  checkOffline,
  checkStorage,
  checkWindow,
} from '../../src/teach/check/look-at-device.ts';
import { describeSpeed, measureSpeed, NEEDED } from '../../src/teach/check/measure-speed.ts';

const words = createWords();
words.learn(checkTexts);

/** A store of a browser, as far as the check asks it. */
function aStore(change: Partial<Storage> = {}): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
    get length() {
      return kept.size;
    },
    ...change,
  } as Storage;
}

it('a store that keeps and forgets is fine, and nothing stays in it', () => {
  const store = aStore();
  expect(checkStorage(words, 5_400_000, store)).toMatchObject({
    state: 'fine',
    found: expect.stringContaining('5 MB'),
  });
  expect(store.length).toBe(0);
});

it('each way in which a store can fail has its own words and something to do', () => {
  const full = aStore({
    setItem: () => {
      throw new DOMException('no room', 'QuotaExceededError');
    },
  });
  const failures = [
    checkStorage(words, undefined, full),
    checkStorage(words, undefined, 'blocked'),
    checkStorage(words, undefined, aStore({ getItem: () => null })),
  ];
  for (const { state, todo } of failures) {
    expect(state).toBe('no');
    expect(todo).not.toBe('');
  }
  expect(new Set(failures.map(({ found }) => found)).size).toBe(2);
});

it('speed is said against what is needed', () => {
  expect(describeSpeed(words, NEEDED * 7.9)).toMatchObject({
    state: 'fine',
    found: expect.stringContaining('7 times'),
  });
  expect(describeSpeed(words, NEEDED / 2)).toMatchObject({ state: 'limited' });
  expect(describeSpeed(words, undefined).state).toBe('no');
});

it('whole runs are counted by the clock that is given', () => {
  const [shipped] = loadShipped().scenarios;
  if (!shipped) throw new Error('no scenario');
  let now = 0;
  const rate = measureSpeed(shipped.scenario, () => (now += 100));
  expect(rate).toBe(200);
});

it('window, offline copy and language are told in three shades at most', () => {
  expect(checkWindow(words, 1366, 768).state).toBe('fine');
  expect(checkWindow(words, 390, 844).state).toBe('limited');
  expect(checkWindow(words, 300, 600).state).toBe('no');
  expect(checkOffline(words, 'kept').state).toBe('fine');
  expect(checkOffline(words, 'none').todo).not.toBe('');
  expect(checkLanguage(words, 'en-US').state).toBe('fine');
  expect(checkLanguage(words, 'pl')).toMatchObject({
    state: 'limited',
    found: expect.stringContaining('pl'),
  });
});
