import { expect, test } from 'vitest';
import { voteMotion } from '../../src/ui/parts/vote-motion.ts';

test('seats wait for the step that tells of the vote, turn with it, and stand once it is skipped', () => {
  expect(voteMotion({ playing: true, step: -1 })).toBe('waiting');
  expect(voteMotion({ playing: true, step: 0 })).toBe('turning');
  expect(voteMotion({ playing: true, step: 2 })).toBe('turning');
  expect(voteMotion({ playing: false, step: undefined })).toBe('still');
  expect(voteMotion({ playing: false, step: 1 })).toBe('still');
  expect(voteMotion(undefined)).toBe('still');
});
