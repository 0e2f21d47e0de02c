import { expect, test } from 'vitest';
import { checkSources } from '../../../src/scenario/checks/check-sources.ts';
import { aScenario, withBeat } from '../../support/a-scenario.ts';
import { codes } from './codes.ts';

test('a brief needs a fact', () => {
  expect(checkSources(aScenario())).toEqual([]);
  expect(codes(checkSources(withBeat(1, () => ({ facts: [] }))))).toEqual(['beats.1.facts missing-source']);
});
