import { expect, test } from 'vitest';
import { checkBriefLength } from '../../../src/scenario/checks/check-brief-length.ts';
import { withBeat } from '../../support/a-scenario.ts';
import { codes } from './codes.ts';

const words = (count: number) => withBeat(1, () => ({ brief: 'word '.repeat(count) }));

test('eighty words and no more', () => {
  expect(checkBriefLength(words(80))).toEqual([]);
  expect(codes(checkBriefLength(words(81)))).toEqual(['beats.1.brief brief-too-long']);
});
