import type { Page } from '@playwright/test';
import { expectFits } from './support/expect-fits.ts';
import { expect, test } from './support/journey-test.ts';
import { Player } from './support/player.ts';
import { visitScreens } from './support/screens.ts';
import { words } from './support/words.ts';

const { t } = words;

async function expectReadable(page: Page, action: string | RegExp, where: string): Promise<void> {
  await expectFits(page, where);
  // Tries where a press would land: it must be on the screen, and under nothing else.
  await page.getByRole('button', { name: action, exact: true }).click({ trial: true });
}

/** Phones, and 1366 × 768 at 400 %. */
for (const { name, viewport, deviceScaleFactor } of [
  { name: '390 × 844', viewport: { width: 390, height: 844 }, deviceScaleFactor: 1 },
  { name: '320 × 640', viewport: { width: 320, height: 640 }, deviceScaleFactor: 1 },
  { name: '400 % zoom', viewport: { width: 342, height: 192 }, deviceScaleFactor: 4 },
] as const) {
  test.describe(name, () => {
    test.use({ viewport, deviceScaleFactor });

    test(`every screen fits, and its action can be reached, at ${name}`, async ({ page }) => {
      await visitScreens(page, ({ screen, action }) => expectReadable(page, action, screen));
    });
  });
}

test.describe('with larger text', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('every screen fits with the largest text', async ({ page }) => {
    const player = new Player(page);
    await player.openHome();
    const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
    const before = await size();
    await player.button(t('page.settings')).click();
    const settings = player.dialog(t('page.settings'));
    await settings.getByRole('radio', { name: t('page.settings.text.larger') }).check();
    await expect.poll(size).toBeGreaterThan(before * 1.2);
    await expectReadable(page, t('page.close'), 'settings');
    await visitScreens(page, ({ screen, action }) => expectReadable(page, action, screen));
  });
});
