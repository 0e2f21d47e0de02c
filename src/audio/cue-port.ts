import type { Cue } from './cue.ts';
import type { Place } from './lasting.ts';
import type { ScoreWish } from './mix.ts';

/** Volumes from 0 (nothing) to 1 (as recorded). `effects` are cues and places, `music` the score; both times `master`. */
export interface Volumes {
  readonly master: number;
  readonly effects: number;
  readonly music: number;
}

/** All that the rest of the program knows of sound. No call ever throws, waits, or depends on a sound being there. */
export interface CuePort {
  /**
   * Plays cues, one after the other, each with its caption. A cue that is still sounding is not started again, but
   * captioned; cues that wait for their turn give way to the next call.
   */
  play(...cues: readonly Cue[]): void;
  /** Ends the cues that sound and forgets those that wait. Places and the score go on. */
  stop(): void;
  /** Wants a place to be heard, or none: it fades over into the one before. Captioned when it changes. */
  place(place: Place | undefined): void;
  /** Wants the score, or none. Layers come and go on bar lines, fading over one bar; captioned when they do. */
  score(wish: ScoreWish | undefined): void;
  /** Takes effect at once. Values outside 0 to 1 are moved to the nearer end; anything that is no number counts as 0. */
  setVolume(volumes: Volumes): void;
  /** A port starts muted. Nothing is fetched before the first `setMuted(false)`. */
  setMuted(muted: boolean): void;
  /** Stops everything and lets go of it. The port does nothing afterwards. */
  dispose(): void;
}
