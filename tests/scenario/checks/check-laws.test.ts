import { expect, test } from 'vitest';
import { checkLaws } from '../../../src/scenario/checks/check-laws.ts';
import { aScenario, withOption } from '../../support/a-scenario.ts';
import { codes } from './codes.ts';

const lost = { headline: 'Voted down', text: 'It failed.' };

test('a law can be lost, nothing else can', () => {
  expect(checkLaws(aScenario())).toEqual([]);
  expect(checkLaws(withOption(1, { law: true, outcome: { headline: 'So', text: 'So.', lost } }))).toEqual([]);
  expect(codes(checkLaws(withOption(1, { law: true })))).toEqual([
    'beats.0.decision.options.1.outcome missing-lost-outcome',
  ]);
  expect(codes(checkLaws(withOption(1, { outcome: { headline: 'So', text: 'So.', lost } })))).toEqual([
    'beats.0.decision.options.1.outcome.lost needless-lost-outcome (warning)',
  ]);
});
