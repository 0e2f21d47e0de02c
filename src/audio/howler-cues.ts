import { AMBIENT, type Caption, type Cue } from './cue.ts';
import type { CuePort, Volumes } from './cue-port.ts';
import { createPagePresence, type PagePresence } from './page-presence.ts';
import { createRoom } from './room.ts';
import type { Sound, SoundLibrary } from './sound-library.ts';

/** What a host may set, or a test replace. */
export interface HowlerCuesOptions {
  /** Told once, when a sound could not be had. The game goes on in silence; switching sound off and on tries again. */
  readonly onFail?: (problem: unknown) => void;
  readonly load?: () => Promise<SoundLibrary>;
  readonly page?: PagePresence;
}

const loadHowler = async (): Promise<SoundLibrary> => (await import('./howler-library.ts')).howlerLibrary;
const level = (volume: number): number => Math.min(1, Math.max(0, volume || 0));

/**
 * Cues through Howler. Muted and without a byte fetched until the first `setMuted(false)`; a page nobody has touched yet
 * (sound was on last time) waits for the first click or key. Silent while the page is hidden.
 */
export function createHowlerCues(
  onCaption: (caption: Caption) => void,
  options: HowlerCuesOptions = {},
): CuePort {
  const { onFail, load = loadHowler, page = createPagePresence() } = options;
  const started = new Map<Cue, number>();
  let volumes: Volumes = { master: 1, effects: 0.8, music: 0.8 };
  let muted = true;
  let disposed = false;
  let told = false;
  let roomWanted = false;
  let loading = false;
  let given: SoundLibrary | undefined;
  let cues: Sound | undefined;
  // A file that failed is left alone until sound is switched on anew.
  let gaveUp = false;
  const room = createRoom();

  function fail(problem: unknown): void {
    gaveUp = true;
    loading = false;
    cues?.unload();
    cues = undefined;
    room.drop();
    if (!told && !disposed) onFail?.(problem);
    told = true;
  }

  function begin(): void {
    loading = true;
    load().then((library) => {
      given = library;
      loading = false;
      update();
    }, fail);
  }

  function hush(): void {
    cues?.stop();
    room.hush();
    given?.setRunning(false);
  }

  /** Brings what sounds in line with what is wanted; safe to call at any time. */
  function update(): void {
    if (muted || disposed || page.hidden()) hush();
    else if (gaveUp || loading || !page.touched()) return;
    else if (given) sound(given);
    else begin();
  }

  function sound(library: SoundLibrary): void {
    library.setRunning(true);
    library.setMaster(level(volumes.master));
    cues ??= library.open('cues', fail);
    cues.volume(level(volumes.effects));
    if (roomWanted) room.enter(level(volumes.music), () => library.open('room', fail));
    else room.leave();
  }

  const unwatch = page.watch(update);

  return {
    play(cue) {
      if (disposed) return;
      onCaption(cue);
      if (muted || page.hidden() || cues?.state() !== 'loaded') return;
      const last = started.get(cue);
      if (last !== undefined && cues.playing(last)) return;
      started.set(cue, cues.play(cue));
    },
    ambient(on) {
      if (disposed || on === roomWanted) return;
      roomWanted = on;
      if (on) onCaption(AMBIENT);
      update();
    },
    setVolume(next) {
      volumes = next;
      update();
    },
    setMuted(next) {
      if (muted && !next) gaveUp = false;
      muted = next;
      update();
    },
    dispose() {
      disposed = true;
      unwatch();
      hush();
      cues?.unload();
      cues = undefined;
      room.drop();
    },
  };
}
