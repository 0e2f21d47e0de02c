import { expect, it } from 'vitest';
import { defaultSettings } from '../../src/teach/assign/default-settings.ts';

it('what a teacher hands out is silent unless the teacher says otherwise', () => {
  for (const kind of ['ministry', 'tutorial'] as const) {
    const card = { id: 'germany-2019', version: 1, kind } as Parameters<typeof defaultSettings>[0];
    expect(defaultSettings(card, 1, 'en').sound).toBe(false);
  }
});
