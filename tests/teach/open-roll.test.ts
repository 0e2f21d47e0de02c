import { describe, expect, test } from 'vitest';
import { MOST_ENTRIES } from '../../src/storage/index.ts';
import { openRoll } from '../../src/teach/class/open-roll.ts';
import type { Who } from '../../src/teach/class/read-handed-in.ts';

const aWho = (change: Partial<Who> = {}): Who => ({
  name: '',
  nickname: '',
  seat: 0,
  at: '',
  reflections: [],
  ...change,
});

function aRoll(before: Parameters<typeof openRoll>[0] = []) {
  let id = before.length;
  return openRoll(before, () => ++id);
}

describe('a run that is handed in', () => {
  test('is entered once, and completed by what comes later', () => {
    const roll = aRoll();
    expect(roll.enter('A', aWho()).as).toBe('added');
    expect(roll.enter('A', aWho()).as).toBe('known');
    expect(roll.enter('A', aWho({ seat: 7 })).as).toBe('completed');
    expect(roll.enter('A', aWho({ seat: 7, name: 'Ana' })).as).toBe('added');
    expect(roll.entries).toEqual([
      { id: 1, code: 'A', ...aWho({ seat: 7 }) },
      { id: 2, code: 'A', ...aWho({ seat: 7, name: 'Ana' }) },
    ]);
  });

  test('gets the name that stood beside it the second time', () => {
    const roll = aRoll();
    roll.enter('A', aWho());
    const named = roll.enter('A', aWho({ name: 'Ana' }));
    expect(named).toEqual({ as: 'named', entry: { id: 1, code: 'A', ...aWho({ name: 'Ana' }) } });
    expect(roll.enter('A', aWho({ name: 'ANA' })).as).toBe('known');
    expect(roll.enter('A', aWho({ name: 'Ben' })).as).toBe('added');
  });

  test('finds no room in a class that is full, and changes nothing there', () => {
    const full = Array.from({ length: MOST_ENTRIES }, (_, i) => ({ id: i + 1, code: `C${i}`, ...aWho() }));
    const roll = aRoll(full);
    expect(roll.enter('new', aWho())).toEqual({ as: 'full' });
    expect(roll.enter('C3', aWho({ name: 'Ana' })).as).toBe('named');
    expect(roll.entries).toHaveLength(MOST_ENTRIES);
  });
});
