import type { Place } from './lasting.ts';
import { createLoop, type Loop } from './loop.ts';
import type { SoundLibrary } from './sound-library.ts';

const FADE_MS = 1500;

/** Where one is: at most two places are heard, and two only while one fades into the other. */
export interface Places {
  /** `volume` from 0 to 1. `crowded`: there is room for one voice only, so the place before is cut off. */
  readonly follow: (
    place: Place | undefined,
    volume: number,
    library: SoundLibrary,
    crowded: boolean,
  ) => void;
  /** Whether what is wanted is here, or nothing is. */
  readonly isReady: () => boolean;
  readonly voices: () => number;
  /** Ends what is fading out; false when nothing is. */
  readonly cut: () => boolean;
  readonly hush: () => void;
  readonly drop: () => void;
}

/** `onLoaded` is called when a file has come; `onFail` when it cannot be had. */
export function createPlaces(onLoaded: () => void, onFail: (problem: unknown) => void): Places {
  const loops = new Map<Place, Loop>();
  let wanted: Place | undefined;

  function loopOf(place: Place, library: SoundLibrary): Loop {
    const known = loops.get(place);
    if (known) return known;
    const sound = library.open(place, onFail);
    const loop = createLoop(sound, place);
    loops.set(place, loop);
    if (!loop.isLoaded()) sound.once('load', onLoaded);
    return loop;
  }

  function cut(): boolean {
    const leaving = [...loops.values()].filter((loop) => loop.isLeaving());
    for (const loop of leaving) loop.hush();
    return leaving.length > 0;
  }

  return {
    follow(place, volume, library, crowded) {
      wanted = place;
      const next = place && loopOf(place, library);
      // The one before stays until the next is here.
      if (next && !next.isLoaded()) return;
      const enters = next !== undefined && !next.isHeard();
      for (const loop of loops.values()) {
        if (loop === next || !loop.isHeard()) continue;
        if (enters && (crowded || loop.isLeaving())) loop.hush();
        else loop.fadeTo(0, FADE_MS, 0);
      }
      if (!next) return;
      if (next.isHeard() && !next.isLeaving()) next.tune(volume);
      else next.fadeTo(volume, FADE_MS, 0);
    },
    isReady: () => wanted === undefined || (loops.get(wanted)?.isLoaded() ?? false),
    voices: () => [...loops.values()].filter((loop) => loop.isHeard()).length,
    cut,
    hush() {
      for (const loop of loops.values()) loop.hush();
    },
    drop() {
      for (const loop of loops.values()) loop.drop();
      loops.clear();
    },
  };
}
