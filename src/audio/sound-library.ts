/** What the port needs of one Howler sound file. */
export interface Sound {
  play(sprite: string): number;
  stop(): unknown;
  fade(from: number, to: number, milliseconds: number, id?: number): unknown;
  volume(volume: number): unknown;
  playing(id?: number): boolean;
  state(): 'unloaded' | 'loading' | 'loaded';
  once(event: 'fade', then: () => void, id?: number): unknown;
  off(event: 'fade'): unknown;
  unload(): unknown;
}

/** Howler and our two sound files, once somebody has asked for sound. */
export interface SoundLibrary {
  /** Starts fetching a file; `onFail` is called when it cannot be had or not be decoded. */
  readonly open: (file: 'cues' | 'room', onFail: (problem: unknown) => void) => Sound;
  readonly setMaster: (volume: number) => void;
  /** Stops or restarts the browser's audio clock, so that a hidden or muted page costs nothing. */
  readonly setRunning: (running: boolean) => void;
}
