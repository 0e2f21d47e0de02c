/**
 * The layers of the score, from the one that sounds first to the one that sounds last: low notes and a drone, bowed
 * strings, a plucked figure, a drum like a heart with high held notes. All have the same length and fit one another.
 */
export const LAYERS = ['ground', 'strings', 'pulse', 'alarm'] as const;

/** One of {@link LAYERS}. */
export type Layer = (typeof LAYERS)[number];

/**
 * The places that can be heard: the ministry at night, a laboratory, a room with a telephone line abroad, the house in
 * session, the street before a press hall, wind at a mast.
 */
export const PLACES = ['office', 'laboratory', 'line', 'chamber', 'street', 'mast'] as const;

/** One of {@link PLACES}. */
export type Place = (typeof PLACES)[number];

/** Seconds after which the score repeats: 16 bars of three beats. */
export const SCORE_SECONDS = 43.2;
export const BAR_SECONDS = 2.7;

/** Where the first beat of a layer, or the beginning of a place, lies in its file, in seconds. */
export const LASTING_BEGINS = 0.5;
