import { describe, expect, it, vi } from 'vitest';
import { openSound } from '../../src/app/open-sound.ts';
import { DEFAULT_SETTINGS } from '../../src/app/parse-settings.ts';
import * as late from '../../src/app/sound-late.ts';
import { createSilentCues } from '../../src/audio/index.ts';
import { createWords } from '../../src/i18n/index.ts';
import { createRun } from '../../src/run/index.ts';
import { scenario } from '../present/a-teller.ts';
import { OATH, playUntil } from '../present/roads.ts';
import { advance, aStart } from '../support/a-run.ts';

const settle = (): Promise<void> => new Promise((done) => setTimeout(done));
const run = createRun(scenario, aStart());
const off = { ...DEFAULT_SETTINGS, sound: false, captions: true };
const on = { ...off, sound: true };

/** Sound that is written instead of played. */
function aSound(change: Partial<typeof late> = {}) {
  const lines: string[] = [];
  const onFail = vi.fn();
  const loads = vi.fn(() => Promise.resolve({ ...late, createHowlerCues: createSilentCues, ...change }));
  const sound = openSound(createWords(), (text) => lines.push(text), onFail, loads);
  const swear = () => sound.stepped(run, advance(run, OATH), OATH);
  return { sound, lines, loads, onFail, swear };
}

describe('sound that is off', () => {
  it('fetches nothing and writes nothing: it is off until somebody asks', async () => {
    expect(DEFAULT_SETTINGS.sound).toBe(false);
    const { sound, lines, loads, swear } = aSound();
    sound.follow(DEFAULT_SETTINGS);
    sound.hear({ kind: 'oath', scenario });
    swear();
    await settle();
    expect(loads).not.toHaveBeenCalled();
    expect(lines).toEqual([]);
  });

  it('clears what was written when it is switched off again', async () => {
    const { sound, lines, swear } = aSound();
    sound.follow(on);
    await settle();
    swear();
    sound.follow(off);
    expect(lines.at(-1)).toBe('');
    const told = lines.length;
    swear();
    sound.hear({ kind: 'home' });
    expect(lines.length).toBe(told);
  });
});

describe('sound that is on', () => {
  it('writes cue, place and music, the newer beside the older while that is read', async () => {
    const { sound, lines, swear } = aSound();
    sound.hear({ kind: 'oath', scenario });
    sound.follow(on);
    await settle();
    expect(lines).toEqual([
      'The house in session: a murmur of many voices',
      'The house in session: a murmur of many voices · Music begins: low notes, slow',
    ]);
    swear();
    expect(lines.at(-1)).toBe('Music begins: low notes, slow · Soft notes: the oath is taken');
  });

  it('writes what followed a decision with the step that is shown', async () => {
    const { sound, lines } = aSound();
    const outcome = playUntil('outcome');
    const sequence = { steps: [{ id: 'abroad' }] } as unknown as Parameters<typeof sound.happened>[1];
    sound.happened(outcome, sequence, [-1]);
    expect(lines).toEqual([]);
    sound.follow(on);
    await settle();
    sound.happened(outcome, sequence, [0]);
    expect(lines).toEqual([]);
    sound.happened(outcome, sequence, [-1]);
    expect(lines).toEqual(['The presses stamp the front page']);
  });

  it('writes nothing when captions are off', async () => {
    const { sound, lines } = aSound();
    sound.hear({ kind: 'home' });
    sound.follow({ ...on, captions: false });
    await settle();
    expect(new Set(lines)).toEqual(new Set(['']));
  });

  it('is asked for again after it could not be had', async () => {
    const { sound, onFail } = aSound();
    const loads = vi.fn<() => Promise<typeof late>>(() => Promise.reject(new Error('offline')));
    const failing = openSound(createWords(), () => {}, onFail, loads);
    failing.follow(on);
    await settle();
    expect(onFail).toHaveBeenCalledOnce();
    failing.follow(off);
    failing.follow(on);
    await settle();
    expect(loads).toHaveBeenCalledTimes(2);
    expect(sound).toBeDefined();
  });
});

describe('captions', () => {
  it('are there in words for everything that can be heard', () => {
    const words = createWords();
    words.learn(late.soundTexts);
    for (const key of Object.keys(late.soundTexts)) expect(words.t(key as 'app.caption.call')).not.toBe(key);
  });

  it('stand alone once the one before has been read', () => {
    let now = 0;
    const board = late.createCaptionBoard(() => now);
    expect(board('A')).toBe('A');
    now = 1000;
    expect(board('B')).toBe('A · B');
    now = 1500;
    expect(board('B')).toBe('A · B');
    now = 4500;
    expect(board('C')).toBe('B · C');
    now = 20_000;
    expect(board('D')).toBe('D');
  });
});
