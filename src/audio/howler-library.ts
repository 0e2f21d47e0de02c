// Kept in a chunk of its own: this file alone brings in Howler and the addresses of the sounds.
import core from 'howler/dist/howler.core.min.js';
import sprite from '../../assets/sound/sprite.json';
import type { SoundLibrary } from './sound-library.ts';

const FILES = {
  cues: [
    new URL('../../assets/sound/cues.webm', import.meta.url).href,
    new URL('../../assets/sound/cues.mp3', import.meta.url).href,
  ],
  room: [
    new URL('../../assets/sound/ambient.webm', import.meta.url).href,
    new URL('../../assets/sound/ambient.mp3', import.meta.url).href,
  ],
};

const SPRITE = Object.fromEntries(
  Object.entries(sprite).map(([id, [start, length, loop]]) => [
    id,
    [Number(start), Number(length), loop === true] satisfies [number, number, boolean],
  ]),
);

export const howlerLibrary: SoundLibrary = {
  open(file, onFail) {
    return new core.Howl({
      src: FILES[file],
      sprite: SPRITE,
      onloaderror: (_, problem) => onFail(problem),
    });
  },
  setMaster(volume) {
    core.Howler.volume(volume);
  },
  setRunning(running) {
    // There is no clock on browsers without Web Audio. A refusal (no gesture yet) is mended by Howler at the next one.
    const done = running ? core.Howler.ctx?.resume() : core.Howler.ctx?.suspend();
    done?.catch(() => {});
  },
};
