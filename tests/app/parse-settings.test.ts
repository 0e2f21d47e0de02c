import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '../../src/app/parse-settings.ts';
import type { Settings } from '../../src/ui/index.ts';
import { ensure, hold } from '../support/hold.ts';

const ALLOWED: Readonly<Record<string, readonly unknown[]>> = {
  textSize: ['normal', 'large', 'larger'],
  theme: ['system', 'light', 'dark', 'contrast'],
  motion: ['system', 'full', 'reduced'],
  readingEase: ['normal', 'plain'],
  sound: [true, false],
  captions: [true, false],
  map: [true, false],
  shortcuts: [true, false],
};

function isValid(settings: Settings): boolean {
  const { volume, ...rest } = settings;
  return (
    Object.keys(rest).sort().join() === Object.keys(ALLOWED).sort().join() &&
    Object.entries(rest).every(([key, value]) => ALLOWED[key]?.includes(value)) &&
    Object.keys(volume).sort().join() === 'effects,master,music' &&
    Object.values(volume).every((level) => level >= 0 && level <= 1)
  );
}

const key = fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), '__proto__', 'constructor', 'other');
const record = fc.dictionary(key, fc.oneof(fc.anything(), fc.constantFrom('dark', 'plain', 'full', true)));

describe('parseSettings', () => {
  it('makes sound settings of anything, or none', () => {
    hold(
      fc.property(fc.oneof(fc.anything({ withNullPrototype: true }), record), (stored) => {
        const settings = parseSettings(stored);
        ensure(settings === undefined || isValid(settings), () => JSON.stringify(settings));
        const isRecord = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
        ensure((settings !== undefined) === isRecord, () => `${typeof stored}`);
      }),
      600,
    );
  });

  it('keeps what is sound', () => {
    const kept = { theme: 'dark', sound: true, volume: { master: 0.3, music: 7 }, textSize: 'huge' };
    expect(parseSettings(kept)).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
      sound: true,
      volume: { ...DEFAULT_SETTINGS.volume, master: 0.3 },
    });
  });

  it('gives back what it was given once', () => {
    expect(parseSettings(JSON.parse(JSON.stringify(DEFAULT_SETTINGS)))).toEqual(DEFAULT_SETTINGS);
  });

  it('is silent until sound is asked for', () => {
    expect(DEFAULT_SETTINGS.sound).toBe(false);
  });

  it('never shares its volume with the usual settings', () => {
    expect(parseSettings({})?.volume).not.toBe(DEFAULT_SETTINGS.volume);
  });
});
