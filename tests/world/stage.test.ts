import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDotMemory } from '../../src/world/dot-memory.ts';
import { createMapShelf } from '../../src/world/map-shelf.ts';
import type { Picture } from '../../src/world/picture.ts';
import { createStage, type Painter } from '../../src/world/stage.ts';
import { aView } from './a-view.ts';
import { europe } from './read-europe.ts';

const maps = createMapShelf(europe);

/** A page with just what the stage asks of one; frames and timers come when a test says so. */
function aPage() {
  const heard = new Map<string, Set<() => void>>();
  const frames: ((now: number) => void)[] = [];
  const page = {
    hidden: false,
    fonts: undefined,
    createElement: () => ({ getContext: () => null }),
    addEventListener: (name: string, hear: () => void) =>
      heard.set(name, (heard.get(name) ?? new Set()).add(hear)),
    removeEventListener: (name: string, hear: () => void) => heard.get(name)?.delete(hear),
  };
  vi.stubGlobal('document', page);
  vi.stubGlobal('devicePixelRatio', 1);
  vi.stubGlobal('matchMedia', () => ({ addEventListener() {}, removeEventListener() {} }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('requestAnimationFrame', (run: (now: number) => void) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => frames.splice(0));
  let now = 0;
  return {
    host: { clientWidth: 806, clientHeight: 620, dataset: {} } as unknown as HTMLElement,
    tell: (name: string) => {
      for (const hear of heard.get(name) ?? []) hear();
    },
    hide(hidden: boolean) {
      page.hidden = hidden;
      this.tell('visibilitychange');
    },
    listeners: () => [...heard.values()].reduce((sum, hears) => sum + hears.size, 0),
    frames,
    pass(milliseconds: number) {
      now += milliseconds;
      for (const run of frames.splice(0)) run(now);
    },
  };
}

/** Counts the still pictures that a painter would hold. */
function aPainter() {
  const held = new Set<Picture>();
  const calls: string[] = [];
  const painter: Painter = {
    paint(picture) {
      calls.push('paint');
      held.clear();
      held.add(picture);
    },
    begin({ from, to }) {
      calls.push('begin');
      held.clear();
      held.add(from).add(to);
    },
    frame: () => calls.push('frame'),
    letGo() {
      calls.push('letGo');
      held.clear();
    },
    dispose() {},
  };
  return { painter, held, calls };
}

let page: ReturnType<typeof aPage>;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  page = aPage();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const country = { focus: 'country' } as const;

describe('a change', () => {
  test('lands at once when that is asked for, and nothing runs afterwards', () => {
    const { painter, calls } = aPainter();
    const stage = createStage(page.host, maps, createDotMemory(maps), painter);
    stage.show(aView(), { animate: false });
    stage.show(aView(country), { animate: true });
    page.pass(0);
    page.pass(200);
    stage.finish();
    expect(calls.at(-1)).toBe('paint');
    expect(page.frames).toHaveLength(0);
    stage.finish();
    expect(calls.filter((call) => call === 'paint')).toHaveLength(2);
  });

  test('is over in under a second and leaves one picture, a hundred times over', () => {
    const { painter, held } = aPainter();
    const stage = createStage(page.host, maps, createDotMemory(maps), painter);
    stage.show(aView(), { animate: false });
    for (let i = 0; i < 100; i++) {
      stage.show(aView(i % 2 === 0 ? country : {}), { animate: true });
      page.pass(0);
      page.pass(500);
      if (i % 3 === 0) continue;
      page.pass(500);
      expect(page.frames).toHaveLength(0);
      expect(held.size).toBe(1);
    }
    stage.dispose();
    expect(page.listeners()).toBe(0);
  });

  test('waits for what the page lays over the map only until it has landed', () => {
    const { painter, calls } = aPainter();
    const stage = createStage(page.host, maps, createDotMemory(maps), painter);
    stage.show(aView(), { animate: false });
    stage.show(aView(country), { animate: true });
    page.pass(0);
    stage.cover([{ left: 12, top: 330, right: 284, bottom: 608 }]);
    expect(calls.filter((call) => call === 'begin')).toHaveLength(1);
    page.pass(1000);
    expect(calls.filter((call) => call === 'begin')).toHaveLength(2);
  });
});

describe('a page that nobody looks at', () => {
  test('gives its pictures back after a while and paints again when it is seen', () => {
    const { painter, calls, held } = aPainter();
    const stage = createStage(page.host, maps, createDotMemory(maps), painter);
    stage.show(aView(), { animate: false });
    page.hide(true);
    vi.advanceTimersByTime(5000);
    page.hide(false);
    expect(calls).toEqual(['paint']);
    page.hide(true);
    vi.advanceTimersByTime(30_000);
    expect(held.size).toBe(0);
    page.hide(false);
    expect(calls).toEqual(['paint', 'letGo', 'paint']);
    stage.dispose();
  });

  test('gives them back at once when the browser stops it', () => {
    const { painter, calls } = aPainter();
    const stage = createStage(page.host, maps, createDotMemory(maps), painter);
    stage.show(aView(), { animate: false });
    page.tell('freeze');
    expect(calls.at(-1)).toBe('letGo');
    // A view that arrives meanwhile is painted whole, not played.
    stage.show(aView(country), { animate: true });
    expect(calls.at(-1)).toBe('paint');
  });
});
