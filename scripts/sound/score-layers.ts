import { atLoudness } from './loudness.ts';
import { addToRing, inHall } from './ring.ts';
import {
  BAR_SECONDS,
  BEAT_SECONDS,
  DRONE,
  GROUND,
  HEART,
  HELD,
  MELODY,
  type Note,
  PAD,
  PULSE,
  SCORE_SECONDS,
  TREMBLING,
} from './score-notes.ts';
import { createNoise, filter, RATE, render, type Signal, strike } from './signal.ts';

const hertzOf = (pitch: number): number => 440 * 2 ** ((pitch - 69) / 12);
const timeOf = ({ bar, beat }: Note): number => bar * BAR_SECONDS + beat * BEAT_SECONDS;
const emptyRing = (): Signal => new Float64Array(Math.round(SCORE_SECONDS * RATE));
/** Cents as a factor. */
const cents = (count: number): number => 2 ** (count / 1200);

/** A felt hammer on two strings that are not quite alike; the higher the partial, the sooner it is gone. */
function felt({ pitch, beats, loud }: Note): Signal {
  const hertz = hertzOf(pitch);
  const seconds = beats * BEAT_SECONDS;
  const partials = [1, 2, 3, 4, 5, 6].filter((n) => n * hertz < 2600);
  // Low strings ring longer, and are struck where their lowest partial is weak: a small speaker has none of it anyway.
  const decay = Math.min(1.15 * seconds, 7 * (110 / hertz) ** 0.4);
  const low = hertz < 120 ? 0.7 : 1;
  return render(seconds, (time) => {
    let sum = 0;
    for (const n of partials) {
      const stretched = n * hertz * Math.sqrt(1 + 0.0003 * n * n);
      const gain = (n === 1 ? low : 1) / n ** (1.25 + 0.5 * (1 - loud));
      const body = strike(time, 0.014, decay / n ** 0.55);
      sum +=
        gain *
        body *
        (Math.sin(2 * Math.PI * stretched * time) +
          0.7 * Math.sin(2 * Math.PI * stretched * cents(1.3 + 0.4 * n) * time + n));
    }
    // The key is let go before the string is quiet.
    return loud * sum * Math.min(1, (seconds - time) / 0.25);
  });
}

function makeGround(): Signal {
  const ring = emptyRing();
  for (const note of GROUND) addToRing(ring, timeOf(note), 0.5, felt(note));
  // The drone turns a whole number of times in the piece, so it needs no seam.
  const turns = (hertz: number) => Math.round(hertz * SCORE_SECONDS);
  const tones = DRONE.flatMap((pitch, voice) =>
    [-1, 0, 1].map((off) => ({ turns: turns(hertzOf(pitch)) + off * (2 + voice), voice, off })),
  );
  const drone = render(SCORE_SECONDS, (time) => {
    const round = (2 * Math.PI * time) / SCORE_SECONDS;
    let sum = 0;
    for (const tone of tones) {
      const angle = round * tone.turns + tone.voice + 2 * tone.off;
      const swell = 0.7 + 0.3 * Math.sin(round * (2 + tone.voice) + 2 * tone.voice);
      sum +=
        (swell / (1 + tone.voice)) *
        (Math.sin(angle) + 0.45 * Math.sin(2 * angle) + 0.2 * Math.sin(3 * angle));
    }
    return sum;
  });
  addToRing(ring, 0, 0.045, drone);
  const soft = filter(filter(ring, 'low', 2000, 0.6, 2), 'high', 45, 0.7, 2);
  return inHall(soft, 0.55, 2.8, 0.25);
}

/** A plucked string: partials as they are where it is plucked, at a fifth of its length. */
function pluck({ pitch, beats, loud }: Note): Signal {
  const hertz = hertzOf(pitch);
  const seconds = beats * BEAT_SECONDS;
  const partials = [1, 2, 3, 4, 6, 7, 8].filter((n) => n * hertz < 4200);
  return render(seconds, (time) => {
    let sum = 0;
    for (const n of partials) {
      const gain = Math.sin((n * Math.PI) / 5) / n ** (1.35 - 0.3 * loud);
      const decay = Math.min(seconds, (1.15 * (220 / hertz) ** 0.35) / n ** 0.6);
      sum += gain * strike(time, 0.0035, decay) * Math.sin(2 * Math.PI * n * hertz * time);
    }
    return loud * sum * Math.min(1, (seconds - time) / 0.1);
  });
}

function makePulse(): Signal {
  const ring = emptyRing();
  for (const note of PULSE) addToRing(ring, timeOf(note), 0.5, pluck(note));
  const soft = filter(filter(ring, 'low', 3000, 0.6, 2), 'high', 110, 0.7, 2);
  return inHall(soft, 0.5, 2.2, 0.35);
}

interface Bow {
  /** Seconds to speak, and to die away after the note. */
  readonly attack: number;
  readonly release: number;
  /** How fast partials grow weak: 1 is a bare saw. */
  readonly slope: number;
  /** Cents. */
  readonly vibrato: number;
  /** Three players, so many cents apart. */
  readonly spread: number;
  /** Trembles so many times a second; 0 for a calm bow. */
  readonly tremble: number;
}

const TABLE = 4096;

/** One turn of a bowed string without partials above 3 kHz. */
function bowedTurn(hertz: number, slope: number): Float64Array {
  const partials = Math.max(1, Math.min(14, Math.floor(3000 / hertz)));
  const table = new Float64Array(TABLE + 1);
  for (let i = 0; i <= TABLE; i += 1) {
    for (let n = 1; n <= partials; n += 1) {
      // Partials near the end are let down gently; phases differ so that no edge buzzes.
      const let_ = 0.5 + 0.5 * Math.cos((Math.PI * (n - 1)) / (partials + 1));
      table[i] =
        (table[i] ?? 0) + (let_ / n ** slope) * Math.sin((2 * Math.PI * n * i) / TABLE + n * n * 0.7);
    }
  }
  return table;
}

function bowed({ pitch, beats, loud }: Note, bow: Bow, seed: number): Signal {
  const hertz = hertzOf(pitch);
  const table = bowedTurn(hertz, bow.slope);
  const held = beats * BEAT_SECONDS;
  const noise = createNoise(seed);
  const players = [-1, 0.15, 1].map((side) => ({
    step: (hertz * cents(side * bow.spread) * TABLE) / RATE,
    phase: (0.5 + 0.5 * noise()) * TABLE,
    rate: 4.7 + 0.5 * side,
    late: 0.5 + 0.5 * noise(),
  }));
  return render(held + bow.release, (time) => {
    const rise = time < bow.attack ? 0.5 - 0.5 * Math.cos((Math.PI * time) / bow.attack) : 1;
    const fall = time > held ? 0.5 + 0.5 * Math.cos((Math.PI * (time - held)) / bow.release) : 1;
    const shiver = bow.tremble > 0 ? 0.62 + 0.38 * Math.cos(2 * Math.PI * bow.tremble * time) : 1;
    const depth = bow.vibrato * Math.min(1, Math.max(0, (time - 0.35) / 0.8));
    let sum = 0;
    for (const player of players) {
      const bend = 1 + depth * 0.000578 * Math.sin(2 * Math.PI * (player.rate * time + player.late));
      player.phase = (player.phase + player.step * bend) % TABLE;
      const low = Math.floor(player.phase);
      const share = player.phase - low;
      sum += (table[low] ?? 0) * (1 - share) + (table[low + 1] ?? 0) * share;
    }
    return loud * rise * fall * shiver * (sum / 3);
  });
}

function makeStrings(): Signal {
  const ring = emptyRing();
  const pad: Bow = { attack: 1.1, release: 1.2, slope: 1.55, vibrato: 5, spread: 6, tremble: 0 };
  const solo: Bow = { attack: 0.45, release: 0.7, slope: 1.35, vibrato: 11, spread: 3, tremble: 0 };
  // Each voice begins to speak before its bar, so that it is there when the bar begins.
  PAD.forEach((note, n) => {
    addToRing(ring, timeOf(note) - 0.35 + SCORE_SECONDS, 0.2, bowed(note, pad, 900 + n));
  });
  MELODY.forEach((note, n) => {
    addToRing(ring, timeOf(note) - 0.12 + SCORE_SECONDS, 0.24, bowed(note, solo, 1900 + n));
  });
  const soft = filter(filter(ring, 'low', 2400, 0.55, 2), 'high', 120, 0.7, 2);
  return inHall(soft, 0.75, 3.2, 0.35);
}

/** A large drum struck softly with a felt beater; enough above 100 Hz that a laptop can play it. */
function heart({ loud }: Note, seed: number): Signal {
  const noise = createNoise(seed);
  const skin = filter(
    render(0.3, (time) => noise() * strike(time, 0.006, 0.16)),
    'band',
    170,
    0.9,
  );
  return render(0.7, (time, i) => {
    const fallen = time + 0.012 * (1 - Math.exp(-time / 0.05));
    return (
      loud *
      (0.9 * strike(time, 0.007, 0.6) * Math.sin(2 * Math.PI * 55 * fallen) +
        0.55 * strike(time, 0.006, 0.34) * Math.sin(2 * Math.PI * 110 * fallen) +
        0.3 * strike(time, 0.005, 0.2) * Math.sin(2 * Math.PI * 165 * fallen) +
        1.6 * (skin[i] ?? 0))
    );
  });
}

/** A rubbed glass: nearly a sine, very slow to come. */
function glass({ pitch, beats, loud }: Note): Signal {
  const hertz = hertzOf(pitch);
  const seconds = beats * BEAT_SECONDS + 1.5;
  return render(seconds, (time) => {
    const share = time / seconds;
    const swell = (0.5 - 0.5 * Math.cos(2 * Math.PI * share)) ** 1.3;
    const breath = 1 + 0.12 * Math.sin(2 * Math.PI * 3.3 * time + pitch);
    return (
      loud *
      swell *
      breath *
      (Math.sin(2 * Math.PI * hertz * time) +
        0.6 * Math.sin(2 * Math.PI * hertz * cents(4) * time) +
        0.08 * Math.sin(4 * Math.PI * hertz * time))
    );
  });
}

function makeAlarm(): Signal {
  const ring = emptyRing();
  HEART.forEach((note, n) => {
    addToRing(ring, timeOf(note), 0.48, heart(note, 2900 + n));
  });
  for (const note of HELD) addToRing(ring, timeOf(note), 0.055, glass(note));
  const shiver: Bow = {
    attack: 4,
    release: 4,
    slope: 1.5,
    vibrato: 0,
    spread: 7,
    tremble: 3 / BEAT_SECONDS,
  };
  TREMBLING.forEach((note, n) => {
    addToRing(ring, timeOf(note), 0.24, bowed(note, shiver, 3900 + n));
  });
  const soft = filter(filter(ring, 'low', 3200, 0.6, 2), 'high', 42, 0.7, 2);
  return inHall(soft, 0.5, 2.6, 0.3);
}

/**
 * The layers by name, each a loop of SCORE_SECONDS. Loudness in LUFS: all of them together come to about −20, and what
 * stands for tension is not louder than the rest.
 */
export const SCORE_LAYERS: readonly (readonly [id: string, make: () => Signal])[] = [
  ['ground', () => atLoudness(makeGround(), -24.5)],
  ['strings', () => atLoudness(makeStrings(), -25)],
  ['pulse', () => atLoudness(makePulse(), -27)],
  ['alarm', () => atLoudness(makeAlarm(), -27)],
];
