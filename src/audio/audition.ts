import type { Caption } from './caption.ts';
import { CUES, type Cue } from './cue.ts';
import { LAYERS, type Layer, PLACES, type Place } from './lasting.ts';
import type { Sound, SoundFile, SoundLibrary } from './sound-library.ts';

/** One thing that can be heard on its own. */
export type AudibleId = Cue | Layer | Place;

/** Everything that can be heard, for those who want to hear it one by one. */
export const AUDIBLE: readonly {
  readonly id: AudibleId;
  readonly kind: 'cue' | 'layer' | 'place';
  readonly caption: Caption;
}[] = [
  ...CUES.map((id) => ({ id, kind: 'cue', caption: id }) as const),
  ...LAYERS.map((id) => {
    const caption: Caption = id === 'ground' ? 'score-begins' : `${id}-joins`;
    return { id, kind: 'layer', caption } as const;
  }),
  ...PLACES.map((id) => ({ id, kind: 'place', caption: `place-${id}` }) as const),
];

/** Plays one sound at a time, without captions. */
export interface Audition {
  /** Plays a sound from its beginning, in place of the one before. Layers and places go on until `stop`. */
  play(id: AudibleId): void;
  stop(): void;
  /** 0 to 1; 0.8 at first. */
  setVolume(volume: number): void;
  /** Lets go of all files. */
  dispose(): void;
}

/** Fetches nothing before the first `play`. `onFail` is told when a sound cannot be had. */
export function createAudition(
  onFail: (problem: unknown) => void,
  load: () => Promise<SoundLibrary> = async () => (await import('./howler-library.ts')).howlerLibrary,
): Audition {
  const sounds = new Map<SoundFile, Sound>();
  let volume = 0.8;
  let asked = 0;
  const stop = () => {
    asked += 1;
    for (const sound of sounds.values()) sound.stop();
  };
  return {
    play(id) {
      stop();
      const mine = asked;
      load().then((library) => {
        if (asked !== mine) return;
        const file: SoundFile = (CUES as readonly string[]).includes(id) ? 'cues' : (id as Layer | Place);
        const sound = sounds.get(file) ?? library.open(file, onFail);
        sounds.set(file, sound);
        library.setRunning(true);
        library.setMaster(1);
        sound.volume(volume);
        sound.play(id);
      }, onFail);
    },
    stop,
    setVolume(next) {
      volume = Math.min(1, Math.max(0, next || 0));
      for (const sound of sounds.values()) sound.volume(volume);
    },
    dispose() {
      stop();
      for (const sound of sounds.values()) sound.unload();
      sounds.clear();
    },
  };
}
