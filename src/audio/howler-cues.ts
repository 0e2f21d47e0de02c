import type { Caption } from './caption.ts';
import type { Cue } from './cue.ts';
import type { CuePort, Volumes } from './cue-port.ts';
import type { Place } from './lasting.ts';
import type { ScoreWish } from './mix.ts';
import { createPagePresence, type PagePresence } from './page-presence.ts';
import { createPlaces } from './places.ts';
import { createScore } from './score.ts';
import type { Sound, SoundLibrary } from './sound-library.ts';

/** What a host may set, or a test replace. */
export interface HowlerCuesOptions {
  /** Told once, when a sound could not be had. The game goes on in silence; switching sound off and on tries again. */
  readonly onFail?: (problem: unknown) => void;
  readonly load?: () => Promise<SoundLibrary>;
  readonly page?: PagePresence;
}

/** Voices at once, for slow machines: four layers, a place fading into another; cues take the place of what leaves. */
const MOST_VOICES = 6;
/** Between cues that were asked for together. */
const TURN_MS = 1500;
/** A sound that is cut off without this clicks. */
const SOFT_END_MS = 60;

const loadHowler = async (): Promise<SoundLibrary> => (await import('./howler-library.ts')).howlerLibrary;
const level = (volume: number): number => Math.min(1, Math.max(0, volume || 0));

/**
 * Sound through Howler. Muted and without a byte fetched until the first `setMuted(false)`; a page nobody has touched yet
 * (sound was on last time) waits for the first click or key. Cues are fetched first, then the place, then the score layer
 * by layer. Silent while the page is hidden.
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
  let loading = false;
  let given: SoundLibrary | undefined;
  let cues: Sound | undefined;
  // A file that failed is left alone until sound is switched on anew.
  let gaveUp = false;
  let placeWanted: Place | undefined;
  let scoreWanted: ScoreWish | undefined;
  let waiting: readonly Cue[] = [];
  let turn: ReturnType<typeof setTimeout> | undefined;
  const places = createPlaces(update, fail);
  const score = createScore(onCaption, fail);

  function fail(problem: unknown): void {
    gaveUp = true;
    loading = false;
    cues?.unload();
    cues = undefined;
    places.drop();
    score.drop();
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
    places.hush();
    score.hush(muted);
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
    if (!cues) {
      cues = library.open('cues', fail);
      if (cues.state() !== 'loaded') cues.once('load', update);
    }
    cues.volume(level(volumes.effects));
    if (cues.state() !== 'loaded') return;
    const effects = level(volumes.effects);
    places.follow(effects > 0 ? placeWanted : undefined, effects, library, voices() >= MOST_VOICES);
    if (places.isReady()) score.follow(scoreWanted, level(volumes.music), library);
  }

  const cuesHeard = () => [...started].filter(([, id]) => cues?.playing(id));
  const voices = () => cuesHeard().length + places.voices() + score.voices();

  /** Makes room for one voice more; false when there is none. */
  function makeRoom(file: Sound): boolean {
    if (voices() < MOST_VOICES || places.cut()) return true;
    const [oldest] = cuesHeard();
    if (oldest) file.stop(oldest[1]);
    return oldest !== undefined;
  }

  function playNext(): void {
    const [cue, ...others] = waiting;
    waiting = others;
    if (!cue || disposed) return;
    onCaption(cue);
    if (others.length > 0) turn = setTimeout(playNext, TURN_MS);
    if (muted || page.hidden() || cues?.state() !== 'loaded') return;
    const last = started.get(cue);
    if (last !== undefined && cues.playing(last)) return;
    if (!makeRoom(cues)) return;
    started.delete(cue);
    started.set(cue, cues.play(cue));
  }

  const unwatch = page.watch(update);

  return {
    play(...next) {
      clearTimeout(turn);
      waiting = next;
      playNext();
    },
    stop() {
      clearTimeout(turn);
      waiting = [];
      for (const [, id] of cuesHeard()) cues?.fade(level(volumes.effects), 0, SOFT_END_MS, id);
      // Unheard, they run out by themselves; the same cue may begin anew meanwhile.
      started.clear();
    },
    place(next) {
      if (disposed || next === placeWanted) return;
      placeWanted = next;
      if (next) onCaption(`place-${next}`);
      update();
    },
    score(wish) {
      if (disposed) return;
      scoreWanted = wish;
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
      clearTimeout(turn);
      unwatch();
      hush();
      cues?.unload();
      cues = undefined;
      places.drop();
      score.drop();
    },
  };
}
