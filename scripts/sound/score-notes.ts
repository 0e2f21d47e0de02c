/**
 * The piece, as notes: D Dorian, 16 bars of three beats, one beat 0.9 seconds. The mode is the minor one with a bright
 * sixth, grave but with a window. No chord has a leading note: nothing is ever resolved, only left and come back to.
 * Pitches are MIDI numbers (60 is middle C, 69 is 440 Hz).
 */

export const BEAT_SECONDS = 0.9;
export const BEATS_PER_BAR = 3;
export const BARS = 16;
export const BAR_SECONDS = BEAT_SECONDS * BEATS_PER_BAR;
export const SCORE_SECONDS = BAR_SECONDS * BARS;

/** One note: bar and beat from 0, length in beats, loudness from 0 to 1. */
export interface Note {
  readonly bar: number;
  readonly beat: number;
  readonly beats: number;
  readonly pitch: number;
  readonly loud: number;
}

/** The scale, as steps above C: D E F G A B C. */
export const SCALE: readonly number[] = [2, 4, 5, 7, 9, 11, 0];

/** Pitches that the drone of the ground holds all the time. */
export const DRONE: readonly number[] = [38, 45, 50];

interface Chord {
  /** The lowest note, in the second octave. */
  readonly root: number;
  /** Four voices from low to high; neighbours in time move by small steps. */
  readonly voices: readonly [number, number, number, number];
}

const D9: Chord = { root: 38, voices: [53, 57, 60, 64] };
const D9_HIGH: Chord = { root: 38, voices: [53, 57, 62, 64] };
const G6: Chord = { root: 43, voices: [50, 55, 59, 64] };
const A7: Chord = { root: 45, voices: [52, 55, 60, 64] };
const F7: Chord = { root: 41, voices: [53, 57, 60, 64] };
const C9: Chord = { root: 36, voices: [52, 55, 60, 62] };
const E7: Chord = { root: 40, voices: [52, 55, 59, 62] };
const A4: Chord = { root: 45, voices: [52, 57, 62, 64] };
const A4_7: Chord = { root: 45, voices: [52, 55, 57, 62] };

/** One chord a bar. */
export const CHORDS: readonly Chord[] = [
  D9,
  D9,
  G6,
  G6,
  A7,
  A7,
  F7,
  C9,
  D9_HIGH,
  D9,
  E7,
  E7,
  F7,
  G6,
  A4,
  A4_7,
]; // prettier-ignore

/** Half a tone, here or an octave further: what rings on must not rub against what comes. */
const rubs = (a: number, b: number): boolean => Math.abs(a - b) === 1 || Math.abs(a - b) === 13;

/** The same note, damped on the first bar line after which it would rub. */
function damped(note: Note): Note {
  const start = note.bar * BEATS_PER_BAR + note.beat;
  for (let bar = note.bar + 1; bar * BEATS_PER_BAR < start + note.beats; bar += 1) {
    const chord = CHORDS[bar % BARS];
    if (chord && [chord.root, chord.root + 12, ...chord.voices].some((pitch) => rubs(pitch, note.pitch)))
      return { ...note, beats: bar * BEATS_PER_BAR - start };
  }
  return note;
}

/** Low notes and a few above them: root, fifth, and one that differs from bar to bar. */
export const GROUND: readonly Note[] = CHORDS.flatMap(({ root, voices: [low, middle, upper, top] }, bar) => {
  const last = [upper, top, middle, upper][bar % 4] ?? upper;
  const notes: Note[] = [
    { bar, beat: 0, beats: 7, pitch: root, loud: 0.9 },
    { bar, beat: 0, beats: 6, pitch: root + 12, loud: 0.55 },
  ];
  if (bar % 2 === 0) notes.push({ bar, beat: 1, beats: 4, pitch: low, loud: 0.45 });
  else notes.push({ bar, beat: 2, beats: 3, pitch: low, loud: 0.35 });
  if (bar % 4 !== 3) notes.push({ bar, beat: bar % 2 === 0 ? 2 : 1, beats: 4, pitch: last, loud: 0.4 });
  return notes.map(damped);
});

/** Eighths through the chord; which voice, and how loud, in even and odd bars. */
const FIGURES = [
  [0, 2, 1, 3, 2, 1],
  [0, 1, 2, 3, 1, 2],
] as const;
const ACCENTS = [0.9, 0.5, 0.65, 0.55, 0.72, 0.5] as const;

export const PULSE: readonly Note[] = CHORDS.flatMap(({ voices }, bar) =>
  (FIGURES[bar % 2] ?? FIGURES[0]).map((voice, eighth) =>
    damped({
      bar,
      beat: eighth / 2,
      beats: 1.5,
      pitch: voices[voice],
      loud: (ACCENTS[eighth] ?? 0.5) * (bar % 4 === 3 && eighth > 3 ? 0.6 : 1),
    }),
  ),
);

/** The four voices of each chord; a voice that stays is held over. */
export const PAD: readonly Note[] = [0, 1, 2, 3].flatMap((voice) => {
  const held: { bar: number; beat: number; beats: number; pitch: number; loud: number }[] = [];
  CHORDS.forEach(({ voices }, bar) => {
    const pitch = voices[voice] ?? 0;
    const before = held.at(-1);
    if (before?.pitch === pitch && before.beats < 12) before.beats += BEATS_PER_BAR;
    else held.push({ bar, beat: 0, beats: BEATS_PER_BAR, pitch, loud: voice === 3 ? 0.7 : 0.85 });
  });
  return held;
});

/** The counter-melody, as pitches and beats from the first bar on. */
const SUNG: readonly (readonly [pitch: number, beats: number])[] = [
  [69, 3],
  [69, 1],
  [72, 2],
  [71, 3],
  [74, 2],
  [71, 1],
  [72, 3],
  [76, 2],
  [74, 1],
  [72, 3],
  [67, 3],
  [69, 3],
  [74, 2],
  [72, 1],
  [71, 3],
  [74, 2],
  [71, 1],
  [72, 3],
  [71, 2],
  [69, 1],
  [69, 3],
  [67, 2],
  [64, 1],
]; // prettier-ignore

export const MELODY: readonly Note[] = SUNG.map(([pitch, beats], index) => {
  const at = SUNG.slice(0, index).reduce((sum, [, before]) => sum + before, 0);
  return { bar: Math.floor(at / BEATS_PER_BAR), beat: at % BEATS_PER_BAR, beats, pitch, loud: 0.8 };
});

/** The drum: two strokes close together, once a bar; before every fourth bar line once more. */
export const HEART: readonly Note[] = Array.from({ length: BARS }, (_, bar) => bar).flatMap((bar) => {
  const strokes = [
    { bar, beat: 0, beats: 1, pitch: 33, loud: 1 },
    { bar, beat: 0.34, beats: 1, pitch: 33, loud: 0.6 },
  ];
  return bar % 4 === 3 ? [...strokes, { bar, beat: 2, beats: 1, pitch: 33, loud: 0.5 }] : strokes;
});

/** High notes that are held and never led anywhere. */
export const HELD: readonly Note[] = [
  { bar: 0, beat: 0, beats: 12, pitch: 81, loud: 0.8 },
  { bar: 1, beat: 1, beats: 11, pitch: 88, loud: 0.6 },
  { bar: 4, beat: 0, beats: 12, pitch: 86, loud: 0.7 },
  { bar: 5, beat: 1, beats: 10, pitch: 81, loud: 0.6 },
  { bar: 8, beat: 0, beats: 12, pitch: 88, loud: 0.7 },
  { bar: 9, beat: 1, beats: 10, pitch: 81, loud: 0.6 },
  { bar: 12, beat: 0, beats: 12, pitch: 86, loud: 0.7 },
  { bar: 13, beat: 1, beats: 10, pitch: 88, loud: 0.7 },
];

/** Bowed so fast that it trembles, three times a beat, low and in fifths. */
export const TREMBLING: readonly Note[] = [
  { bar: 0, beat: 0, beats: 24, pitch: 50, loud: 0.7 },
  { bar: 4, beat: 0, beats: 24, pitch: 57, loud: 0.5 },
  { bar: 8, beat: 0, beats: 24, pitch: 50, loud: 0.7 },
  { bar: 12, beat: 0, beats: 24, pitch: 57, loud: 0.6 },
];
