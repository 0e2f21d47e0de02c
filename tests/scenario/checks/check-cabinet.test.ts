import { expect, test } from 'vitest';
import { checkCabinet } from '../../../src/scenario/checks/check-cabinet.ts';
import { aScenario } from '../../support/a-scenario.ts';
import { codes } from './codes.ts';

const { voices } = aScenario();

test('one adviser for each score', () => {
  expect(checkCabinet(aScenario())).toEqual([]);
});

test('none for cost', () => {
  const { finance: _, ...others } = voices;
  expect(codes(checkCabinet(aScenario({ voices: others })))).toEqual(['voices missing-adviser']);
});

test('one from outside the cabinet', () => {
  const finance = { ...voices.finance!, group: 'operators' as const };
  expect(codes(checkCabinet(aScenario({ voices: { ...voices, finance } })))).toEqual([
    'voices missing-adviser',
  ]);
});

test('two for cost', () => {
  const agency = { ...voices.agency!, expects: 'cost' as const };
  expect(codes(checkCabinet(aScenario({ voices: { ...voices, agency } })))).toEqual([
    'voices.agency.expects second-adviser (warning)',
  ]);
});
