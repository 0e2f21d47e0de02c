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
  await expect(page.getByRole('main').locator('svg > g path').first()).toBeAttached();
  await player.read();
  await player.toTable();
  await player.options.nth(1).check();
  await player.reasons.first().check();
}

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
  await expect.poll(async () => (await moved()).frames, { intervals: [100] }).toBeGreaterThan(3);
  await expect.poll(async () => (await moved()).frames, { intervals: [500] }).toBe(0);
});
