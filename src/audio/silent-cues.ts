import { type Caption, captionOfScore } from './caption.ts';
import type { CuePort } from './cue-port.ts';
import type { Place } from './lasting.ts';
import { mixOf, SILENCE } from './mix.ts';

/** A port that only captions, and at once: for tests, for pages without sound, and for a machine that has none. */
export function createSilentCues(onCaption: (caption: Caption) => void): CuePort {
  let disposed = false;
  let here: Place | undefined;
  let mix = SILENCE;
  return {
    play(...cues) {
      if (!disposed) for (const cue of cues) onCaption(cue);
    },
    stop() {},
    place(place) {
      if (place && place !== here && !disposed) onCaption(`place-${place}`);
      here = place;
    },
    score(wish) {
      const next = wish ? mixOf(wish, mix) : SILENCE;
      const caption = captionOfScore(mix, next);
      mix = next;
      if (caption && !disposed) onCaption(caption);
    },
    setVolume() {},
    setMuted() {},
    dispose() {
      disposed = true;
    },
  };
}
