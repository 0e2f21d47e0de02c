import { expect, test } from 'vitest';
import { checkInboxSides } from '../../../src/scenario/checks/check-inbox-sides.ts';
import { aScenario, withBeat } from '../../support/a-scenario.ts';
import { codes } from './codes.ts';

test('both sides are heard', () => {
  expect(checkInboxSides(aScenario())).toEqual([]);
});

test.each([
  ['access', 'ban'],
  ['ban', 'access'],
] as const)('nobody speaks for %s', (side, other) => {
  const scenario = withBeat(2, (beat) => ({
    inbox: beat.inbox.map((item) => (item.side === side ? { ...item, side: other } : item)),
  }));
  expect(codes(checkInboxSides(scenario))).toEqual(['beats.2.inbox one-sided-inbox']);
  expect(checkInboxSides(scenario)[0]?.message).toContain(`"${side}"`);
});
