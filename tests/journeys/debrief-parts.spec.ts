import { axeFindings } from '../ui/look-test.ts';
import { openDebrief, openPart } from './support/debrief-part.ts';
import { expect, test } from './support/journey-test.ts';
import { Player } from './support/player.ts';

for (const part of ['luck', 'beliefs', 'branch', 'claims', 'reflect'] as const) {
  test(`${part}: axe finds nothing in any theme, and nothing is cut off at 320 pixels`, async ({ page }) => {
    test.setTimeout(240_000);
    await openDebrief(new Player(page));
    const panel = await openPart(page, part);
    await panel.locator('details').evaluateAll((all) => {
      for (const details of all as HTMLDetailsElement[]) details.open = true;
    });
    for (const media of [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { colorScheme: 'light', contrast: 'more' },
    ] as const) {
      await page.emulateMedia({ contrast: 'no-preference', ...media });
      expect(await axeFindings(page), JSON.stringify(media)).toEqual([]);
    }
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide, `${width}`).toBeLessThanOrEqual(0);
    }
    expect(await axeFindings(page), 'narrow').toEqual([]);
  });
}
