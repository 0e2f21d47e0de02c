import { expect, test } from 'vitest';
import { checkReservedIds } from '../../../src/scenario/checks/check-reserved-ids.ts';
import { aScenario } from '../../support/a-scenario.ts';
import { codes } from './codes.ts';

test('a beat is not called like a place that every run has', () => {
  const scenario = aScenario();
  expect(checkReservedIds(scenario)).toEqual([]);
  const beats = scenario.beats.map((beat, index) => (index === 0 ? { ...beat, id: 'epilogue' } : beat));
  expect(codes(checkReservedIds({ ...scenario, beats }))).toEqual(['beats.0.id reserved-id']);
});
