import { expect, test } from 'vitest';
import { markDoubt } from '../../src/ui/behaviour/mark-doubt.ts';

test('cuts around the doubtful character', () => {
  expect(markDoubt('AB-C0D', 4)).toEqual({ before: 'AB-C', doubtful: '0', after: 'D' });
});

test.each([undefined, -1, 6])('marks nothing at %s', (position) => {
  expect(markDoubt('AB-C0D', position)).toBeUndefined();
});
