import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadShipped } from '../../scripts/library/load-scenarios.ts';
import { PLACES, placeOf } from '../../src/present/index.ts';
import { moodAtTable } from '../../src/present/mood-at-table.ts';

const { scenarios } = loadShipped();
const MEDIA = ['letter', 'call', 'visit', 'report', 'memo', 'article'] as const;

describe('places', () => {
  it('are all drawn', () => {
    expect(PLACES.filter((place) => !existsSync(`assets/art/places/${place}.svg`))).toEqual([]);
  });

  it('have a desk for each way to be heard', () => {
    expect(MEDIA.filter((medium) => !existsSync(`assets/art/places/on-${medium}.svg`))).toEqual([]);
  });

  it.each(scenarios)('every voice of $scenario.id has one, whatever it comes by', ({ scenario }) => {
    for (const voice of Object.keys(scenario.voices))
      for (const medium of MEDIA) expect(PLACES, voice).toContain(placeOf(scenario, voice, medium));
  });

  it.each(scenarios)('Washington and Beijing sit in rooms of their own in $scenario.id', ({ scenario }) => {
    const ofGroup = (group: string) =>
      Object.values(scenario.voices)
        .filter((voice) => voice.group === group)
        .map((voice) => placeOf(scenario, voice.id));
    expect(new Set(ofGroup('washington'))).toEqual(new Set(['washington']));
    expect(new Set(ofGroup('beijing'))).toEqual(new Set(['beijing']));
  });

  it.each(scenarios)('no two voices of $scenario.id share a head', ({ scenario }) => {
    const heads = Object.values(scenario.voices).map((voice) => voice.head);
    expect(new Set(heads).size).toBe(heads.length);
  });
});

describe('faces at the table', () => {
  it.each([
    [4, 9, 'pleased'],
    [-1, 3, 'neutral'],
    [-6, -1, 'worried'],
    [-20, -8, 'angry'],
  ] as const)('from %d to %d look %s', (low, high, mood) => {
    expect(moodAtTable({ low, high }, false)).toBe(mood);
  });

  it('speak when they argue, and show nothing when they expect nothing', () => {
    expect(moodAtTable({ low: -20, high: -10 }, true)).toBe('speaking');
    expect(moodAtTable(undefined, false)).toBe('neutral');
  });
});
