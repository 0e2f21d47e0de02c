import type { Page } from '@playwright/test';
import { expect, test } from './support/journey-test.ts';
import { Player } from './support/player.ts';
import { words } from './support/words.ts';

const { t } = words;

/** Counts what moves by script; what moves by style sheet the page can be asked. */
async function watchMotion(page: Page): Promise<() => Promise<{ frames: number; animations: number }>> {
  await page.addInitScript(() => {
    const counted = Object.assign(globalThis, { frames: 0 });
    const ask = globalThis.requestAnimationFrame.bind(globalThis);
    globalThis.requestAnimationFrame = (callback) =>
      ask((now) => {
        counted.frames++;
        callback(now);
      });
  });
  return () =>
    page.evaluate(() => {
      const counted = globalThis as unknown as { frames: number };
      const { frames } = counted;
      counted.frames = 0;
      const animations = document.getAnimations().filter(({ playState }) => playState === 'running').length;
      return { frames, animations };
    });
}

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

const nowOnMap = (page: Page) => happened(page).getByText(t('page.sequence.now'));

test('whoever asks the device for less motion sees none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moved = await watchMotion(page);
  const player = new Player(page);
  await player.openHome();
  await player.takeOffice();
  await decideWithMap(page, player);
  await moved();
  await player.button(t('page.decision.decide')).click();
  await player.isAt('outcome');
  const { frames, animations } = await moved();
  expect(animations).toBe(0);
  // A change of the map takes dozens.
  expect(frames).toBeLessThan(4);

  // All of it is said, nothing is played, and each step can still be looked at.
  await expect(happened(page)).not.toHaveCount(0);
  await expect(player.button(t('page.sequence.again'))).toHaveCount(0);
  await expect(nowOnMap(page)).toHaveCount(0);
  await happened(page).first().getByRole('button').click();
  await expect(nowOnMap(page)).toHaveCount(1);
  expect((await moved()).frames).toBeLessThan(4);
});

test('whoever asks the page for less motion sees none', async ({ page }) => {
  const moved = await watchMotion(page);
  const player = new Player(page);
  await player.openHome();
  await player.button(t('page.settings')).click();
  const motion = player.dialog(t('page.settings')).getByRole('group', { name: t('page.settings.motion') });
  await motion.getByRole('radio', { name: t('page.settings.motion.reduced') }).check();
  await page.keyboard.press('Escape');
  await player.takeOffice();
  await decideWithMap(page, player);
  await moved();
  await player.button(t('page.decision.decide')).click();
  await player.isAt('outcome');
  const { frames, animations } = await moved();
  expect(animations).toBe(0);
  expect(frames).toBeLessThan(4);
});

test('without such a wish the map shows what changes, and comes to rest', async ({ page }) => {
  const moved = await watchMotion(page);
  const player = new Player(page);
  await player.openHome();
  await player.takeOffice();
  await decideWithMap(page, player);
  await player.button(t('page.decision.decide')).click();
  await player.isAt('outcome');
  await expect(nowOnMap(page)).toHaveCount(1);
  await expect.poll(async () => (await moved()).frames, { intervals: [100] }).toBeGreaterThan(3);
  await player.button(t('page.sequence.skip')).click();
  await expect(nowOnMap(page)).toHaveCount(0);
  await expect.poll(async () => (await moved()).frames, { intervals: [500] }).toBe(0);

  await player.button(t('page.sequence.again')).click();
  await expect(nowOnMap(page)).toHaveCount(1);
  await player.goOn('brief');
  await expect.poll(async () => (await moved()).frames, { intervals: [500] }).toBe(0);
});
