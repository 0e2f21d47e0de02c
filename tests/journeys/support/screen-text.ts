import { expect, type Page } from '@playwright/test';
import { words } from './words.ts';

/** All that a screen says and all that is chosen on it, without the windows over it and the notices above it. */
async function screenText(page: Page): Promise<string> {
  await endMotion(page);
  const header = await page.getByRole('banner').ariaSnapshot();
  const main = await page.getByRole('main').ariaSnapshot();
  return `${await page.title()}\n${header}\n${main}`;
}

/** What happened may be playing on the map; the words are there all the time, but for which step it is at. */
async function endMotion(page: Page): Promise<void> {
  const skip = page.getByRole('button', { name: words.t('page.sequence.skip'), exact: true });
  if (await skip.isVisible()) await skip.click({ timeout: 1000 }).catch(() => {});
}

/** The same once nothing more arrives: sources come after the words, and what is worked out after both. */
export async function settledScreenText(page: Page): Promise<string> {
  let before = '';
  let now = await screenText(page);
  await expect
    .poll(async () => {
      before = now;
      now = await screenText(page);
      return now === before && !now.includes('progressbar');
    })
    .toBe(true);
  return now;
}

export async function expectScreen(page: Page, text: string): Promise<void> {
  await expect.poll(() => screenText(page)).toBe(text);
}
