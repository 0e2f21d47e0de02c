// Kept in a chunk of its own: this file alone brings in Howler and the addresses of the sounds.
import core from 'howler/dist/howler.core.min.js';
import sprite from '../../assets/sound/sprite.json';
import type { SoundFile, SoundLibrary } from './sound-library.ts';

/**
 * MP3 first: at these sizes it keeps held notes cleaner than Opus, whose blocks are short. Opus is for browsers that were
 * built without MP3.
 */
const FILES: Readonly<Record<SoundFile, readonly [mp3: string, webm: string]>> = {
  cues: [
    new URL('../../assets/sound/cues.mp3', import.meta.url).href,
    new URL('../../assets/sound/cues.webm', import.meta.url).href,
  ],
  ground: [
    new URL('../../assets/sound/ground.mp3', import.meta.url).href,
    new URL('../../assets/sound/ground.webm', import.meta.url).href,
  ],
  strings: [
    new URL('../../assets/sound/strings.mp3', import.meta.url).href,
    new URL('../../assets/sound/strings.webm', import.meta.url).href,
  ],
  pulse: [
    new URL('../../assets/sound/pulse.mp3', import.meta.url).href,
    new URL('../../assets/sound/pulse.webm', import.meta.url).href,
  ],
  alarm: [
    new URL('../../assets/sound/alarm.mp3', import.meta.url).href,
    new URL('../../assets/sound/alarm.webm', import.meta.url).href,
  ],
  office: [
    new URL('../../assets/sound/office.mp3', import.meta.url).href,
    new URL('../../assets/sound/office.webm', import.meta.url).href,
  ],
  laboratory: [
    new URL('../../assets/sound/laboratory.mp3', import.meta.url).href,
    new URL('../../assets/sound/laboratory.webm', import.meta.url).href,
  ],
  line: [
    new URL('../../assets/sound/line.mp3', import.meta.url).href,
    new URL('../../assets/sound/line.webm', import.meta.url).href,
  ],
  chamber: [
    new URL('../../assets/sound/chamber.mp3', import.meta.url).href,
    new URL('../../assets/sound/chamber.webm', import.meta.url).href,
  ],
  street: [
    new URL('../../assets/sound/street.mp3', import.meta.url).href,
    new URL('../../assets/sound/street.webm', import.meta.url).href,
  ],
  mast: [
    new URL('../../assets/sound/mast.mp3', import.meta.url).href,
    new URL('../../assets/sound/mast.webm', import.meta.url).href,
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
      src: [...FILES[file]],
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
  now: () => core.Howler.ctx?.currentTime ?? performance.now() / 1000,
};
