import type { PagePresence, Sound, SoundFile, SoundLibrary } from '../../src/audio/index.ts';

/** A sound file that keeps a list of what was asked of it. */
interface FakeSound extends Sound {
  readonly calls: string[];
  loaded: boolean;
  /** Its file has come. */
  readonly arrive: () => void;
  readonly endFade: () => void;
  /** Voices that have played to their end. */
  readonly endAll: () => void;
  readonly fail: () => void;
}

export interface FakeLibrary {
  readonly library: SoundLibrary;
  readonly opened: Map<SoundFile, FakeSound>;
  readonly running: boolean[];
  readonly masters: number[];
  /** The audio clock, in seconds. */
  readonly clock: { now: number };
  /** Files opened from now on are not there at once. */
  readonly slow: { on: boolean };
}

let voice = 1000;

/** Stands in for Howler and its files. */
export function createFakeLibrary(): FakeLibrary {
  const opened = new Map<SoundFile, FakeSound>();
  const running: boolean[] = [];
  const masters: number[] = [];
  const clock = { now: 0 };
  const slow = { on: false };
  function open(file: SoundFile, onFail: (problem: unknown) => void): FakeSound {
    const calls: string[] = [];
    const sounding = new Set<number>();
    let faded: (() => void) | undefined;
    let came: (() => void)[] = [];
    let level = 1;
    const sound: FakeSound = {
      calls,
      loaded: !slow.on,
      arrive: () => {
        sound.loaded = true;
        for (const then of came.splice(0)) then();
      },
      endFade: () => {
        const then = faded;
        faded = undefined;
        then?.();
      },
      endAll: () => sounding.clear(),
      fail: () => onFail('no codec'),
      play: (sprite) => {
        voice += 1;
        sounding.add(voice);
        calls.push(`play ${sprite}`);
        return voice;
      },
      stop: (id) => {
        if (id === undefined) sounding.clear();
        else sounding.delete(id);
        calls.push('stop');
      },
      seek: (seconds) => calls.push(`seek ${Math.round(seconds * 1000) / 1000}`),
      fade: (from, to, milliseconds) => {
        level = to;
        calls.push(`fade ${from}-${Math.round(to * 1000) / 1000} in ${milliseconds}`);
      },
      volume: (volume) => {
        if (volume >= 1000) return level;
        level = volume;
        return calls.push(`volume ${Math.round(volume * 1000) / 1000}`);
      },
      playing: (which) => (which === undefined ? sounding.size > 0 : sounding.has(which)),
      state: () => (sound.loaded ? 'loaded' : 'loading'),
      once: (event, then) => {
        if (event === 'fade') faded = then;
        else came = [...came, then];
      },
      off: () => {
        faded = undefined;
      },
      unload: () => {
        sounding.clear();
        calls.push('unload');
      },
    };
    opened.set(file, sound);
    return sound;
  }
  const library: SoundLibrary = {
    open,
    setMaster: (volume) => masters.push(volume),
    setRunning: (on) => running.push(on),
    now: () => clock.now,
  };
  return { library, opened, running, masters, clock, slow };
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
