import { AMBIENT, type Caption } from './cue.ts';
import type { CuePort } from './cue-port.ts';

/** A port that only captions: for tests, for pages without sound, and for a machine that has none. */
export function createSilentCues(onCaption: (caption: Caption) => void): CuePort {
  let disposed = false;
  let ambient = false;
  return {
    play(cue) {
      if (!disposed) onCaption(cue);
    },
    ambient(on) {
      if (on && !ambient && !disposed) onCaption(AMBIENT);
      ambient = on;
    },
    setVolume() {},
    setMuted() {},
    dispose() {
      disposed = true;
    },
  };
}
