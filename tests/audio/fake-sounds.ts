import type { PagePresence, Sound, SoundLibrary } from '../../src/audio/index.ts';

/** A sound file that keeps a list of what was asked of it. */
interface FakeSound extends Sound {
  readonly calls: string[];
  loaded: boolean;
  readonly endFade: () => void;
  readonly fail: () => void;
}

export interface FakeLibrary {
  readonly library: SoundLibrary;
  readonly opened: Map<'cues' | 'room', FakeSound>;
  readonly running: boolean[];
  readonly masters: number[];
}

/** Stands in for Howler and its files. */
export function createFakeLibrary(): FakeLibrary {
  const opened = new Map<'cues' | 'room', FakeSound>();
  const running: boolean[] = [];
  const masters: number[] = [];
  function open(file: 'cues' | 'room', onFail: (problem: unknown) => void): FakeSound {
    const calls: string[] = [];
    const sounding = new Set<number>();
    let id = 1000;
    let faded: (() => void) | undefined;
    const sound: FakeSound = {
      calls,
      loaded: true,
      endFade: () => faded?.(),
      fail: () => onFail('no codec'),
      play: (sprite) => {
        id += 1;
        sounding.add(id);
        calls.push(`play ${sprite}`);
        return id;
      },
      stop: () => {
        sounding.clear();
        calls.push('stop');
      },
      fade: (from, to) => calls.push(`fade ${from}-${to}`),
      volume: (volume) => calls.push(`volume ${volume}`),
      playing: (which) => (which === undefined ? sounding.size > 0 : sounding.has(which)),
      state: () => (sound.loaded ? 'loaded' : 'loading'),
      once: (_, then) => {
        faded = then;
      },
      off: () => {
        faded = undefined;
      },
      unload: () => calls.push('unload'),
    };
    opened.set(file, sound);
    return sound;
  }
  return {
    library: { open, setMaster: (volume) => masters.push(volume), setRunning: (on) => running.push(on) },
    opened,
    running,
    masters,
  };
}

export interface FakePage extends PagePresence {
  readonly set: (state: { hidden?: boolean; touched?: boolean }) => void;
  readonly watchers: Set<() => void>;
}

/** A page that can be hidden and touched by hand. */
export function createFakePage(touched = true): FakePage {
  let state = { hidden: false, touched };
  const watchers = new Set<() => void>();
  return {
    hidden: () => state.hidden,
    touched: () => state.touched,
    watch: (onChange) => {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
    set: (next) => {
      state = { ...state, ...next };
      for (const watcher of watchers) watcher();
    },
    watchers,
  };
}
