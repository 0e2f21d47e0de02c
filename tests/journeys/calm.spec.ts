import type { Page } from '@playwright/test';
import { expect, test } from './support/journey-test.ts';
import { Player } from './support/player.ts';
import { type MotionWatch, watchMotion } from './support/watch-motion.ts';
import { words } from './support/words.ts';

const { t } = words;

/** Drawn anew a few times, as words come and boxes move, is not yet motion; a change that plays takes dozens. */
const STILL = 4;

async function decideWithMap(page: Page, player: Player): Promise<void> {
  await player.swear();
  await expect(page.locator('.world svg > g path').first()).toBeAttached();
  await player.read();
  await player.toTable();
  // Both capitals answer this one.
  await player.options.nth(2).check();
  await player.reasons.first().check();
}

const happened = (page: Page) =>
  page
    .getByRole('region', { name: t('page.outcome.changes') })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') });

/** Nothing has been played, and nothing is going to be. */
async function expectStill(page: Page, motion: MotionWatch): Promise<void> {
  await expect(happened(page)).not.toHaveCount(0);
  await motion.rest();
  expect(await motion.steps()).toBeLessThanOrEqual(STILL);
}

const nowOnMap = (page: Page) => happened(page).getByText(t('page.sequence.now'));

test('whoever asks the device for less motion sees none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const motion = await watchMotion(page);
  const player = new Player(page);
  await player.openHome();
  await player.takeOffice();
  await decideWithMap(page, player);
  await motion.forget();
  await player.button(t('page.decision.decide')).click();
  await player.isAt('outcome');
  expect(await motion.animations()).toBe(0);
  await expectStill(page, motion);

  // All of it is said, nothing is played, and each step can still be looked at.
  await expect(player.button(t('page.sequence.again'))).toHaveCount(0);
  await expect(nowOnMap(page)).toHaveCount(0);
  await motion.forget();
  await happened(page).first().getByRole('button').click();
  await expect(nowOnMap(page)).toHaveCount(1);
  await expectStill(page, motion);
});

test('whoever asks the page for less motion sees none', async ({ page }) => {
  const motion = await watchMotion(page);
  const player = new Player(page);
  await player.openHome();
  await player.button(t('page.settings')).click();
  const wish = player.dialog(t('page.settings')).getByRole('group', { name: t('page.settings.motion') });
  await wish.getByRole('radio', { name: t('page.settings.motion.reduced') }).check();
  await page.keyboard.press('Escape');
  await player.takeOffice();
  await decideWithMap(page, player);
  await motion.forget();
  await player.button(t('page.decision.decide')).click();
  await player.isAt('outcome');
  expect(await motion.animations()).toBe(0);
  await expectStill(page, motion);
});

test('without such a wish the map shows what changes, and comes to rest', async ({ page }) => {
  const motion = await watchMotion(page);
  const player = new Player(page);
  await player.openHome();
  await player.takeOffice();
  await decideWithMap(page, player);
  await player.button(t('page.decision.decide')).click();
  await player.isAt('outcome');
  await expect(nowOnMap(page)).toHaveCount(1);
  await expect.poll(motion.steps).toBeGreaterThan(STILL);
  await player.button(t('page.sequence.skip')).click();
  await expect(nowOnMap(page)).toHaveCount(0);
  await motion.rest();

  await player.button(t('page.sequence.again')).click();
  await expect(nowOnMap(page)).toHaveCount(1);
  await player.goOn('brief');
  await motion.rest();
});
