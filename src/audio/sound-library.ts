import type { Layer, Place } from './lasting.ts';

/** A file of sound: all cues in a row, one layer of the score, or one place. */
export type SoundFile = 'cues' | Layer | Place;

/** What the port needs of one Howler sound file. Ids are those of voices, as `play` gives them: 1000 and more. */
export interface Sound {
  play(sprite: string): number;
  stop(id?: number): unknown;
  /** Moves a voice to a second of its file. */
  seek(seconds: number, id: number): unknown;
  fade(from: number, to: number, milliseconds: number, id: number): unknown;
  volume(volume: number, id?: number): unknown;
  playing(id?: number): boolean;
  state(): 'unloaded' | 'loading' | 'loaded';
  once(event: 'fade' | 'load', then: () => void, id?: number): unknown;
  off(event: 'fade', then?: () => void, id?: number): unknown;
  unload(): unknown;
}

/** Howler and our sound files, once somebody has asked for sound. */
export interface SoundLibrary {
  /** Starts fetching a file; `onFail` is called when it cannot be had or not be decoded. */
  readonly open: (file: SoundFile, onFail: (problem: unknown) => void) => Sound;
  readonly setMaster: (volume: number) => void;
  /** Stops or restarts the browser's audio clock, so that a hidden or muted page costs nothing. */
  readonly setRunning: (running: boolean) => void;
  /** Seconds on that clock, which stands still while it is stopped. */
  readonly now: () => number;
}
