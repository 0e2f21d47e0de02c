import { AMBIENT } from './cue.ts';
import type { Sound } from './sound-library.ts';

const FADE_IN_MS = 1500;
const FADE_OUT_MS = 700;

/** The lasting sound of the room: opened when first wanted, faded in and out. */
export interface Room {
  /** Heard from now on at `volume`; called again while heard, it only takes the volume over. */
  readonly enter: (volume: number, open: () => Sound) => void;
  readonly leave: () => void;
  /** Silent at once, until entered again. */
  readonly hush: () => void;
  /** Lets go of the file. */
  readonly drop: () => void;
}

export function createRoom(): Room {
  let sound: Sound | undefined;
  let id: number | undefined;
  let volume = 0;
  let heard = false;

  function hush(): void {
    heard = false;
    sound?.off('fade');
    sound?.stop();
  }

  return {
    enter(next, open) {
      sound ??= open();
      if (heard) {
        if (next !== volume) sound.volume(next);
      } else {
        hush();
        // From nothing: when the browser holds a sound back, Howler holds the fade back longer still.
        sound.volume(0);
        id = sound.play(AMBIENT);
        sound.fade(0, next, FADE_IN_MS, id);
      }
      heard = true;
      volume = next;
    },
    leave() {
      if (!heard || !sound) return;
      heard = false;
      sound.fade(volume, 0, FADE_OUT_MS, id);
      // Only now: Howler tells of a fade that was cut short as if it had finished.
      sound.once('fade', hush, id);
    },
    hush,
    drop() {
      sound?.unload();
      sound = undefined;
      heard = false;
    },
  };
}
