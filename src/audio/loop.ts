import { LASTING_BEGINS } from './lasting.ts';
import type { Sound } from './sound-library.ts';

/** One lasting sound of one file, that comes and goes by fading. It never has more than one voice. */
export interface Loop {
  /** Fades to a volume from where it is now; one that is not heard starts `phase` seconds after its beginning. */
  readonly fadeTo: (volume: number, milliseconds: number, phase: number) => void;
  /** Takes a new volume over at once, unless it is on its way out. */
  readonly tune: (volume: number) => void;
  readonly isHeard: () => boolean;
  readonly isLeaving: () => boolean;
  readonly isLoaded: () => boolean;
  /** Silent at once. */
  readonly hush: () => void;
  /** Lets go of the file. */
  readonly drop: () => void;
}

export function createLoop(sound: Sound, sprite: string): Loop {
  let voice: number | undefined;
  let aim = 0;

  function hush(): void {
    voice = undefined;
    aim = 0;
    sound.stop();
  }

  return {
    fadeTo(volume, milliseconds, phase) {
      // Howler never tells the end of a fade that leads nowhere.
      if (volume === aim) return;
      aim = volume;
      let from = 0;
      if (voice === undefined) {
        // From nothing: when the browser holds a sound back, Howler holds the fade back longer still.
        sound.volume(0);
        voice = sound.play(sprite);
        sound.seek(LASTING_BEGINS + phase, voice);
      } else {
        from = Number(sound.volume(voice)) || 0;
      }
      const mine = voice;
      sound.off('fade');
      sound.fade(from, volume, milliseconds, mine);
      if (volume > 0) return;
      // Howler tells of a fade that was cut short as if it had finished.
      const leave = () => {
        if (voice === mine && aim === 0) hush();
      };
      sound.once('fade', leave, mine);
    },
    tune(volume) {
      if (voice === undefined || aim === 0 || volume === aim) return;
      if (volume > 0) {
        aim = volume;
        sound.volume(volume, voice);
      } else hush();
    },
    isHeard: () => voice !== undefined,
    isLeaving: () => voice !== undefined && aim === 0,
    isLoaded: () => sound.state() === 'loaded',
    hush,
    drop() {
      voice = undefined;
      aim = 0;
      sound.unload();
    },
  };
}
