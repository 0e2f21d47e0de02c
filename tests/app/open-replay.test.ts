import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openReplay } from '../../src/app/open-replay.ts';
import { createWords, englishLate } from '../../src/i18n/index.ts';
import type { MapView, SequenceView } from '../../src/present/index.ts';
import type { Run } from '../../src/run/index.ts';
import type { Showing } from '../../src/ui/index.ts';

const words = createWords();
words.learn(englishLate);

const aMap = (name: string) => ({ home: name }) as MapView;
const aStep = (id: 'decision' | 'network' | 'news') => ({
  id,
  title: id,
  sentences: [id],
  because: undefined,
  scores: [],
  map: aMap(id),
});
const sequence: SequenceView = {
  before: aMap('before'),
  beforeWorks: { mapSentence: '', network: [], crews: [] },
  steps: [aStep('decision'), aStep('network'), aStep('news')],
  unchanged: [],
  now: aMap('now'),
};
const aRun = (phase: Run['phase'], steps: number, seed = 7) =>
  ({ phase, steps: Array(steps).fill({}), start: { seed }, scenario: { id: 'x' } }) as unknown as Run;

/** A page, of which only this is asked for: whether it can be seen. */
function aPage() {
  const heard = new Set<() => void>();
  const page = {
    hidden: false,
    addEventListener: (_: string, listener: () => void) => heard.add(listener),
    removeEventListener: (_: string, listener: () => void) => heard.delete(listener),
    hide() {
      page.hidden = true;
      for (const listener of [...heard]) listener();
    },
    heard,
  };
  return page;
}

function aStage({ moves = true } = {}) {
  const page = aPage();
  vi.stubGlobal('document', page);
  const shown: string[] = [];
  const said: string[] = [];
  const showing = signal<Omit<Showing, 'there'>>({ step: undefined, playing: false });
  const may = { move: moves };
  const map = {
    show: (view: { home: string }, still = false) => shown.push(still ? `${view.home}!` : view.home),
    moves: () => may.move && !page.hidden,
  };
  const heard: string[] = [];
  const sound = {
    happened: (_: Run, { steps }: SequenceView, places: readonly number[]) =>
      heard.push(...places.map((place) => steps[place]?.id ?? 'paper')),
    skipped: () => heard.push('silence'),
  };
  const replay = openReplay(map as never, showing, (text) => said.push(text), words, sound);
  const decide = () => replay.tell(aRun('decision', 4), aRun('outcome', 5), sequence);
  return { replay, decide, page, shown, said, heard, showing, may };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a decision is played to its end, step by step, and then nothing runs', () => {
  const { decide, shown, showing, page } = aStage();
  const seen: (number | undefined)[] = [];
  decide();
  showing.subscribe(({ step }) => {
    seen.push(step);
  });
  expect(shown).toEqual([]);
  vi.runAllTimers();
  expect(seen).toEqual([-1, 0, 1, 2, undefined]);
  expect(shown).toEqual(['decision', 'network', 'news', 'now']);
  expect(showing.value.playing).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
  expect(page.heard.size).toBe(0);
});

test.each([
  ['a reload', undefined, aRun('outcome', 5)],
  ['another run', aRun('decision', 4, 8), aRun('outcome', 5)],
  ['a step taken back', aRun('brief', 6), aRun('outcome', 5)],
])('after %s the map stands as it is now', (_, before, run) => {
  const { replay, shown, showing } = aStage();
  replay.tell(before, run, sequence);
  vi.runAllTimers();
  expect(shown).toEqual(['now']);
  expect(showing.value).toEqual({ step: undefined, playing: false });
});

test('without motion nothing is played, and every step can be looked at', () => {
  const { decide, replay, shown, showing, said } = aStage({ moves: false });
  decide();
  vi.runAllTimers();
  expect(shown).toEqual(['now!']);
  replay.show(0);
  expect(showing.value.step).toBe(0);
  expect(said).toEqual(['The map shows step 1 of 3: decision.']);
  replay.show(2);
  expect(shown).toEqual(['now!', 'decision', 'now']);
  expect(showing.value.step).toBeUndefined();
});

test('it is skipped at once, and shown again from the map before', () => {
  const { decide, replay, shown, showing } = aStage();
  decide();
  vi.advanceTimersByTime(1000);
  replay.skip();
  expect(shown).toEqual(['decision', 'now!']);
  expect(vi.getTimerCount()).toBe(0);
  replay.play();
  expect(shown.at(-1)).toBe('before!');
  expect(showing.value).toEqual({ step: -1, playing: true });
  vi.runAllTimers();
  expect(shown.at(-1)).toBe('now');
});

test.each([
  ['another screen', ({ replay }: ReturnType<typeof aStage>) => replay.leave(), 0],
  ['a hidden page', ({ page }: ReturnType<typeof aStage>) => page.hide(), 1],
  ['a wish for less motion', ({ may }: ReturnType<typeof aStage>) => Object.assign(may, { move: false }), 1],
])('%s ends it', (_, disturb, more) => {
  const stage = aStage();
  stage.decide();
  vi.advanceTimersByTime(1000);
  disturb(stage);
  vi.runAllTimers();
  expect(stage.showing.value).toEqual({ step: undefined, playing: false });
  expect(stage.shown).toHaveLength(1 + more);
  expect(vi.getTimerCount()).toBe(0);
});

test('what is heard comes with what is shown, and stops when that is skipped', () => {
  const { decide, replay, heard, showing } = aStage();
  const together: string[] = [];
  showing.subscribe(({ step }) => {
    together.push(`${step} after ${heard.length}`);
  });
  decide();
  vi.runAllTimers();
  expect(heard).toEqual(['paper', 'decision', 'network', 'news']);
  expect(together).toEqual([
    'undefined after 0',
    '-1 after 0',
    '0 after 1',
    '1 after 2',
    '2 after 3',
    'undefined after 4',
  ]);
  replay.show(1);
  replay.play();
  vi.advanceTimersByTime(500);
  replay.skip();
  vi.runAllTimers();
  expect(heard.slice(4)).toEqual(['network', 'paper', 'decision', 'silence']);
});

test('without motion everything is heard in its order, and nothing after a reload', () => {
  const still = aStage({ moves: false });
  still.decide();
  expect(still.heard).toEqual(['paper', 'decision', 'network', 'news']);
  const { replay, heard } = aStage();
  replay.tell(undefined, aRun('outcome', 5), sequence);
  vi.runAllTimers();
  expect(heard).toEqual([]);
});

test('words that arrive while it plays do not begin it anew', () => {
  const { replay, shown } = aStage();
  const run = aRun('outcome', 5);
  replay.tell(aRun('decision', 4), run, sequence);
  vi.advanceTimersByTime(1000);
  replay.tell(run, run, sequence);
  vi.runAllTimers();
  expect(shown).toEqual(['decision', 'network', 'news', 'now']);
});
