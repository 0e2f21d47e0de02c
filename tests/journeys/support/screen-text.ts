import { expect, type Page } from '@playwright/test';

/** All that a screen says and all that is chosen on it, without the windows over it and the notices above it. */
async function screenText(page: Page): Promise<string> {
  const header = await page.getByRole('banner').ariaSnapshot();
  const main = await page.getByRole('main').ariaSnapshot();
  return `${await page.title()}\n${header}\n${main}`;
}

/** The same once nothing more arrives: sources come after the words. */
export async function settledScreenText(page: Page): Promise<string> {
  let before = '';
  let now = await screenText(page);
  await expect
    .poll(async () => {
      before = now;
      now = await screenText(page);
      return now === before;
    })
    .toBe(true);
  return now;
}

export async function expectScreen(page: Page, text: string): Promise<void> {
  await expect.poll(() => screenText(page), { timeout: 20_000 }).toBe(text);
}
