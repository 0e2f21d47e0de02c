import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  CURRENT_VERSION,
  readRecord,
  SAVE_STEPS,
  SETTINGS_STEPS,
} from '../../src/storage/migrations/migrate-record.ts';
import { parseSave } from '../../src/storage/save-record.ts';

const FOLDER = new URL('samples/', import.meta.url);
const sample = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

describe.each([
  ['save', SAVE_STEPS],
  ['settings', SETTINGS_STEPS],
] as const)('records of the kind %s', (kind, steps) => {
  test('have one step a version, in order', () => {
    expect(steps.map(({ from }) => from)).toEqual(Array.from({ length: CURRENT_VERSION }, (_, n) => n));
  });

  test('have a frozen sample of every version', () => {
    const samples = readdirSync(FOLDER).filter((name) => name.startsWith(`${kind}-`));
    const versions = Array.from({ length: CURRENT_VERSION + 1 }, (_, n) => `${kind}-${n}.json`);
    expect(samples.sort()).toEqual(versions);
  });

  test.each(steps.map(({ from }) => from))('step up from version %d', (from) => {
    const next = JSON.parse(sample(`${kind}-${from + 1}.json`));
    const step = steps[from];
    expect(step?.apply(JSON.parse(sample(`${kind}-${from}.json`)))).toEqual(next);
  });

  test.each(Array.from({ length: CURRENT_VERSION + 1 }, (_, n) => n))(
    'are read from version %d',
    (version) => {
      const newest = JSON.parse(sample(`${kind}-${CURRENT_VERSION}.json`));
      expect(readRecord(sample(`${kind}-${version}.json`), steps)).toEqual({ ok: true, value: newest });
    },
  );
});

test('a save of every version is whole after the climb', () => {
  for (let version = 0; version <= CURRENT_VERSION; version++) {
    expect(parseSave('x', sample(`save-${version}.json`)).ok).toBe(true);
  }
});
