import { expect, test } from 'vitest';
import { closestWord } from '../../src/scenario/reading/closest-word.ts';

const known = ['levers', 'law', 'history', 'outcome', 'for'];

test.each([
  ['levrs', 'levers'],
  ['elvers', 'levers'],
  ['Levers', 'levers'],
  ['lawe', 'law'],
  ['outcomes', 'outcome'],
  ['xyz', undefined],
  ['', undefined],
  ['leavers-and-more', undefined],
  ['x'.repeat(5000), undefined],
])('%s → %s', (typed, meant) => {
  expect(closestWord(typed, known)).toBe(meant);
});
