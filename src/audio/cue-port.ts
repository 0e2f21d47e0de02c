import type { Cue } from './cue.ts';

/** Volumes from 0 (nothing) to 1 (as recorded). `effects` are the cues, `music` the room; both are times `master`. */
export interface Volumes {
  readonly master: number;
  readonly effects: number;
  readonly music: number;
}

/** All that the rest of the program knows of sound. No call ever throws, waits, or depends on a sound being there. */
export interface CuePort {
  /** Plays a cue once and captions it. A cue that is still sounding is not started again, but captioned. */
  play(cue: Cue): void;
  /** Wants the room to be heard or not; it fades in and out. Captioned when it is switched on. */
  ambient(on: boolean): void;
  /** Takes effect at once. Values outside 0 to 1 are moved to the nearer end; anything that is no number counts as 0. */
  setVolume(volumes: Volumes): void;
  /** A port starts muted. Nothing is fetched before the first `setMuted(false)`. */
  setMuted(muted: boolean): void;
  /** Stops everything and lets go of it. The port does nothing afterwards. */
  dispose(): void;
}
