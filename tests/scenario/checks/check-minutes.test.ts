import { expect, test } from 'vitest';
import { checkMinutes } from '../../../src/scenario/checks/check-minutes.ts';
import { aScenario } from '../../support/a-scenario.ts';
import { codes } from './codes.ts';

test('what is read fits into the minutes', () => {
  expect(checkMinutes(aScenario())).toEqual([]);
  expect(codes(checkMinutes(aScenario({ oath: 'word '.repeat(180 * 13) })))).toEqual([
    'minutes.short too-long (warning)',
  ]);
});
