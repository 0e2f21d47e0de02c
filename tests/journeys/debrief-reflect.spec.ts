import { openDebrief, openPart } from './support/debrief-part.ts';
import { expect, test } from './support/journey-test.ts';
import { Player } from './support/player.ts';
import { words } from './support/words.ts';

const { t } = words;
const ANSWER = 'I would wait for Brussels.\nAnd ask for proof.';

test('answers stay with the run, are printed, and go when the run is deleted', async ({ page }) => {
  const player = new Player(page);
  await openDebrief(player);
  await openPart(page, 'reflect');
  const boxes = page.getByRole('tabpanel').getByRole('textbox');
  await expect.poll(() => boxes.count()).toBeGreaterThanOrEqual(3);
  expect(await boxes.count()).toBeLessThanOrEqual(5);
  await boxes.first().fill(ANSWER);

  await page.reload();
  await player.isAt('debrief');
  await openPart(page, 'reflect');
  await expect(boxes.first()).toHaveValue(ANSWER);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper-questions .answer').first()).toHaveText(ANSWER);
  await expect(page.locator('.paper-questions .answer').first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  const keys = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':notes:')));
  expect(await keys()).toHaveLength(1);
  await page.evaluate(() => {
    window.location.hash = '';
  });
  await player.isAt('home');
  await page
    .getByRole('button', { name: new RegExp(t('page.home.delete')) })
    .first()
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(t('page.home.delete')) })
    .click();
  await expect.poll(keys).toEqual([]);
});

test('without a store the page says that nothing is kept, and goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await openDebrief(new Player(page));
  await openPart(page, 'reflect');
  const box = page.getByRole('tabpanel').getByRole('textbox').first();
  await box.fill(ANSWER);
  await expect(page.getByRole('tabpanel')).toContainText(t('analysis.reflect.lost'));
  await expect(box).toHaveValue(ANSWER);
  await openPart(page, 'claims');
  await openPart(page, 'reflect');
  await expect(box).toHaveValue(ANSWER);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper-questions .answer').first()).toHaveText(ANSWER);
});
