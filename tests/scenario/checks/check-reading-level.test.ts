import { expect, test } from 'vitest';
import { checkReadingLevel } from '../../../src/scenario/checks/check-reading-level.ts';
import { aScenario } from '../../support/a-scenario.ts';
import { codes } from './codes.ts';

const HARD =
  'Notwithstanding considerable administrative opposition, governmental representatives subsequently reconsidered ' +
  'telecommunications infrastructure procurement regulations, acknowledging interdependencies between international ' +
  'manufacturers, parliamentary committees and authoritarian administrations throughout neighbouring jurisdictions.';

test('plain words pass, heavy ones are pointed at', () => {
  expect(checkReadingLevel(aScenario())).toEqual([]);
  expect(codes(checkReadingLevel(aScenario({ oath: HARD })))).toEqual(['oath hard-to-read (warning)']);
});

test('the formula is for English', () => {
  expect(checkReadingLevel(aScenario({ oath: HARD, language: 'de' }))).toEqual([]);
});
