import { describe, expect, test } from 'vitest';
import { loadShipped } from '../../scripts/library/load-scenarios.ts';

const ministries = loadShipped().scenarios.filter(({ scenario }) => scenario.kind === 'ministry');

describe.each(ministries.map(({ scenario, facts }) => ({ id: scenario.id, scenario, facts })))(
  'beyond Europe, $id',
  ({ scenario, facts }) => {
    const notes = [
      ...scenario.beats.flatMap((beat) => [
        ...(beat.elsewhere ? [beat.elsewhere] : []),
        ...beat.inbox.flatMap((item) => item.elsewhere ?? []),
      ]),
      ...scenario.events.flatMap((event) => event.elsewhere ?? []),
    ];

    test('looks at each of the three regions, in three to five notes', () => {
      expect(notes.length).toBeGreaterThanOrEqual(3);
      expect(notes.length).toBeLessThanOrEqual(5);
      expect(new Set(notes.map(({ region }) => region)).size).toBe(3);
    });

    test('gives both readings: that somebody pays or presses, and that others decide for themselves', () => {
      const sides = new Set(notes.flatMap((note) => note.facts.map((id) => facts[id]?.side)));
      expect(sides).toContain('supports-access');
      expect(sides).toContain('supports-ban');
    });

    test('the first decision waits for no note', () => {
      expect(scenario.beats[0]?.elsewhere).toBeUndefined();
      expect(scenario.beats[0]?.inbox.some((item) => item.elsewhere)).toBe(false);
    });
  },
);
