import { captionOfScore, type ScoreCaption } from './caption.ts';
import { BAR_SECONDS, LAYERS, type Layer, SCORE_SECONDS } from './lasting.ts';
import { createLoop, type Loop } from './loop.ts';
import { type Mix, mixOf, type ScoreWish, SILENCE } from './mix.ts';
import type { SoundLibrary } from './sound-library.ts';

/** A little shorter than a bar, so that a fade has ended when the next may begin. */
const FADE_MS = 2500;
/**
 * The ground sounds alone for this long when music is first heard, one and a half rounds: a beginning, and no other
 * layer is fetched while the first minute is still being paid for.
 */
export const INTRODUCTION_SECONDS = 1.5 * SCORE_SECONDS;
/** Timers may come a little early. */
const EARLY_MS = 20;

/** The layers, held in step by one clock: one that joins starts where the others are. */
export interface Score {
  /** `volume` from 0 to 1. Changes wait for the next bar line; a new volume does not. */
  readonly follow: (wish: ScoreWish | undefined, volume: number, library: SoundLibrary) => void;
  readonly voices: () => number;
  /** Silent at once. `forGood`: what comes next is told as a beginning. */
  readonly hush: (forGood: boolean) => void;
  readonly drop: () => void;
}

export function createScore(
  onCaption: (caption: ScoreCaption) => void,
  onFail: (problem: unknown) => void,
): Score {
  const loops = new Map<Layer, Loop>();
  let given: SoundLibrary | undefined;
  let wish: ScoreWish | undefined;
  let loudness = 0;
  /** What sounds, and what was last told of it. */
  let heard: Mix = SILENCE;
  let told: Mix = SILENCE;
  /** When the first bar was, on the library’s clock. */
  let origin: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const elapsed = (library: SoundLibrary) => (origin === undefined ? 0 : library.now() - origin);

  function loopOf(layer: Layer, library: SoundLibrary): Loop {
    const known = loops.get(layer);
    if (known) return known;
    const sound = library.open(layer, onFail);
    const loop = createLoop(sound, layer);
    loops.set(layer, loop);
    if (!loop.isLoaded()) sound.once('load', plan);
    return loop;
  }

  /** What can sound of what is wanted; fetches the next layer that is missing. */
  function possible(library: SoundLibrary): Mix {
    if (!wish) return SILENCE;
    const wanted = mixOf(wish, heard);
    const introduced = origin !== undefined && elapsed(library) >= INTRODUCTION_SECONDS;
    const mix: Record<Layer, number> = { ...SILENCE };
    for (const layer of LAYERS) {
      if (wanted[layer] === 0 || (layer !== 'ground' && !introduced)) continue;
      // One file after the other: the next waits until this one is here.
      if (!loopOf(layer, library).isLoaded()) break;
      mix[layer] = wanted[layer];
    }
    return mix;
  }

  /** Sees to it that the next change happens: at once when nothing sounds, else on the next bar line. */
  function plan(): void {
    clearTimeout(timer);
    const library = given;
    if (!library) return;
    const mix = possible(library);
    if (heard.ground === 0) {
      if (mix.ground > 0) change(mix, library);
    } else if (LAYERS.some((layer) => mix[layer] !== heard[layer])) {
      const intoBar = elapsed(library) % BAR_SECONDS;
      timer = setTimeout(onBar, (BAR_SECONDS - intoBar) * 1000 + EARLY_MS);
    } else if (elapsed(library) < INTRODUCTION_SECONDS) {
      timer = setTimeout(plan, (INTRODUCTION_SECONDS - elapsed(library)) * 1000 + EARLY_MS);
    }
  }

  function onBar(): void {
    if (!given) return;
    change(possible(given), given);
  }

  function change(mix: Mix, library: SoundLibrary): void {
    origin ??= library.now();
    const phase = elapsed(library) % SCORE_SECONDS;
    for (const layer of LAYERS) loops.get(layer)?.fadeTo(mix[layer] * loudness, FADE_MS, phase);
    heard = mix;
    const caption = captionOfScore(told, mix);
    told = mix;
    if (caption) onCaption(caption);
    plan();
  }

  return {
    follow(next, volume, library) {
      given = library;
      // What nobody would hear is not fetched.
      wish = volume > 0 ? next : undefined;
      if (volume !== loudness) {
        loudness = volume;
        for (const [layer, loop] of loops) {
          if (loop.isHeard()) loop.tune(heard[layer] * volume);
          else loop.fadeTo(heard[layer] * volume, FADE_MS, elapsed(library) % SCORE_SECONDS);
        }
      }
      plan();
    },
    voices: () => [...loops.values()].filter((loop) => loop.isHeard()).length,
    hush(forGood) {
      clearTimeout(timer);
      given = undefined;
      heard = SILENCE;
      if (forGood) told = SILENCE;
      for (const loop of loops.values()) loop.hush();
    },
    drop() {
      clearTimeout(timer);
      given = undefined;
      heard = SILENCE;
      for (const loop of loops.values()) loop.drop();
      loops.clear();
    },
  };
}
