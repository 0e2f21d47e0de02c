import type { Assignment } from '../../src/run/index.ts';

/** A lesson with nothing special about it: the short way through Germany, one chance for all, twelve seats, no sound. */
export function anAssignment(change: Partial<Assignment> = {}): Assignment {
  return {
    scenario: 'germany-2019',
    version: 1,
    length: 'short',
    chance: 417,
    practice: false,
    attention: 2,
    beliefs: {},
    language: 'en',
    prediction: false,
    reflection: true,
    sound: false,
    seats: 12,
    ...change,
  };
}
