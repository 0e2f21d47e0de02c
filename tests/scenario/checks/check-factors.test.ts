import { expect, test } from 'vitest';
import { checkFactors } from '../../../src/scenario/checks/check-factors.ts';
import { aScenario, withBeat } from '../../support/a-scenario.ts';
import { codes } from './codes.ts';

test('all five are argued', () => {
  expect(checkFactors(aScenario())).toEqual([]);
});

test('one is not argued anywhere', () => {
  const { beats } = aScenario();
  expect(codes(checkFactors(aScenario({ beats: beats.slice(1) })))).toEqual(['beats factor-not-covered']);
});

test('one is argued, but never leads', () => {
  const scenario = withBeat(0, () => ({ factor: 'subtler-approach' }));
  expect(codes(checkFactors(scenario))).toEqual(['beats factor-not-covered (warning)']);
});
