import { expect, test } from 'vitest';
import { checkUnused } from '../../../src/scenario/checks/check-unused.ts';
import { aScenario } from '../../support/a-scenario.ts';
import { codes } from './codes.ts';

test('all voices speak and there is a short version', () => {
  expect(checkUnused(aScenario())).toEqual([]);
});

test('a voice that never speaks', () => {
  const { voices } = aScenario();
  const mute = { name: 'Mute', role: 'Sits there', group: 'press' as const, head: 'b' as const };
  expect(codes(checkUnused(aScenario({ voices: { ...voices, mute } })))).toEqual([
    'voices.mute silent-voice (warning)',
  ]);
});

test('no short version', () => {
  const beats = aScenario().beats.map((beat) => ({ ...beat, short: false }));
  expect(codes(checkUnused(aScenario({ beats })))).toEqual(['beats no-short-version (warning)']);
});
