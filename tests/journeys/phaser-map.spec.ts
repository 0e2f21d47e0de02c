import type { Page } from '@playwright/test';
import { countColours } from './support/count-colours.ts';
import { expect, test } from './support/journey-test.ts';
import { Player } from './support/player.ts';

test.use({ graphics: 'webgl' });

async function openWithPhaser(page: Page): Promise<Player> {
  const player = new Player(page);
  await player.openHome('?world=phaser');
  await player.takeOffice();
  await expect(page.getByRole('main').locator('canvas')).toBeVisible();
  await player.swear();
  return player;
}

test('Phaser draws the map', async ({ page }) => {
  await openWithPhaser(page);
  const canvas = page.getByRole('main').locator('canvas');
  await expect(canvas).toHaveCount(1);
  await expect(page.locator('.world svg > g path')).toHaveCount(0);
  await expect.poll(async () => countColours(page, await canvas.screenshot())).toBeGreaterThan(30);

  // As sharp as the screen, up to two device pixels to a CSS pixel.
  const density = () =>
    canvas.evaluate((drawn) => (drawn as HTMLCanvasElement).width / drawn.getBoundingClientRect().width);
  expect(await density()).toBeCloseTo(1, 1);
  const session = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize() ?? { width: 1366, height: 768 };
  for (const [screen, drawn] of [
    [1.5, 1.5],
    [3, 2],
  ] as const) {
    // As when the page is zoomed, other pixels come with another size.
    const metrics = { width: width - screen * 4, height, deviceScaleFactor: screen, mobile: false };
    await session.send('Emulation.setDeviceMetricsOverride', metrics);
    await expect.poll(density).toBeCloseTo(drawn, 1);
  }
  await session.send('Emulation.clearDeviceMetricsOverride');

  // However often the player looks closer and back, the device holds no more pictures than after the first time.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const held = page.locator('[data-textures]');
  const look = async (name: string) => {
    const button = page.getByRole('group', { name: 'The map looks at' }).getByRole('button', { name });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  };
  await look('Germany');
  await look('Europe');
  const few = Number(await held.getAttribute('data-textures'));
  expect(few).toBeGreaterThan(2);
  for (let i = 0; i < 5; i++) {
    await look('Germany');
    await look('Europe');
  }
  await expect.poll(async () => Number(await held.getAttribute('data-textures'))).toBe(few);
});

test('without memory for its pictures the map is drawn in the page', async ({ page }) => {
  await page.addInitScript(() => {
    WebGL2RenderingContext.prototype.getError = () => WebGL2RenderingContext.OUT_OF_MEMORY;
    WebGLRenderingContext.prototype.getError = () => WebGLRenderingContext.OUT_OF_MEMORY;
  });
  const player = new Player(page);
  await player.openHome('?world=phaser');
  await expect(page.locator('.world svg > g path').first()).toBeAttached();
  await expect(page.locator('canvas')).toHaveCount(0);
});

test('when the graphics device goes away, the map is drawn in the page and play goes on', async ({
  page,
}) => {
  const player = await openWithPhaser(page);
  const lost = await page
    .getByRole('main')
    .locator('canvas')
    .evaluate((canvas) => {
      const drawn = canvas as HTMLCanvasElement;
      const gl = drawn.getContext('webgl2') ?? drawn.getContext('webgl');
      const extension = gl?.getExtension('WEBGL_lose_context');
      extension?.loseContext();
      // The device comes back; nobody waits for it any more.
      setTimeout(() => extension?.restoreContext(), 200);
      return extension !== undefined && extension !== null;
    });
  expect(lost).toBe(true);
  await expect(page.locator('.world svg > g path').first()).toBeAttached();
  await expect(page.locator('canvas')).toHaveCount(0);
  await player.read();
  await player.toTable();
  await player.decide();
});

for (const world of ['phaser', 'svg'] as const) {
  test(`nothing is drawn while nothing happens, by ${world}`, async ({ page }) => {
    await page.addInitScript(() => {
      const counted = globalThis as unknown as { frames: number };
      counted.frames = 0;
      const ask = globalThis.requestAnimationFrame.bind(globalThis);
      globalThis.requestAnimationFrame = (callback) =>
        ask((now) => {
          counted.frames++;
          callback(now);
        });
    });
    const player = new Player(page);
    await player.openHome(`?world=${world}`);
    await player.takeOffice();
    await expect(
      page
        .getByRole('main')
        .locator(world === 'phaser' ? 'canvas' : 'svg > g')
        .first(),
    ).toBeVisible();
    await player.swear();
    const countedIn = (milliseconds: number) =>
      page.evaluate(async (time) => {
        const counted = globalThis as unknown as { frames: number };
        const before = counted.frames;
        await new Promise((resolve) => setTimeout(resolve, time));
        return counted.frames - before;
      }, milliseconds);
    // The change of screen plays to its end first, and what is fetched in the meantime is drawn once.
    await expect.poll(() => countedIn(3000)).toBe(0);
  });
}
