import { expect, test } from 'vitest';
import { documentTitle } from '../../src/ui/behaviour/document-title.ts';
import { screenKey } from '../../src/ui/behaviour/screen-key.ts';
import { SCREEN_KINDS, SCREENS } from './fixture-desk.ts';

test.each(SCREEN_KINDS)('the title of %s ends with the name and never says what filters look for', (kind) => {
  const title = documentTitle(SCREENS[kind]);
  expect(title).toMatch(/Trusted Vendor$/);
  expect(title).not.toMatch(/game/i);
});

test('every screen has its own key, and the same screen keeps it when its content changes', () => {
  expect(new Set(SCREEN_KINDS.map((kind) => screenKey(SCREENS[kind]))).size).toBe(SCREEN_KINDS.length);
  const { inbox } = SCREENS;
  expect(screenKey({ ...inbox, inbox: { ...inbox.inbox, attentionLeft: 0 } })).toBe(screenKey(inbox));
  expect(screenKey({ ...inbox, frame: { ...inbox.frame, when: 'Q3 2019' } })).not.toBe(screenKey(inbox));
});
