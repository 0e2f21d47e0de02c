import { expect, type Page } from '@playwright/test';
import { axeFindings } from '../../ui/look-test.ts';

/** The page can be read without scrolling sideways, at the width that it has now. */
export async function expectFits(page: Page, where = 'the page'): Promise<void> {
  const over = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(over, `${where} is too wide by`).toBeLessThanOrEqual(0);
}

/** axe finds nothing in light, dark and high contrast, and nothing is cut off on narrow phones. */
export async function expectFitsEveryEye(page: Page): Promise<void> {
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
    await expectFits(page, `${width} pixels`);
  }
  expect(await axeFindings(page), 'narrow').toEqual([]);
}
