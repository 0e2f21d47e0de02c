import { expect, test } from './support/journey-test.ts';
import { Player } from './support/player.ts';

test.use({ graphics: 'plain' });

test('without WebGL the map is drawn in the page, and the run goes to its debrief', async ({ page }) => {
  const player = new Player(page);
  await player.openHome();
  const hasWebGL = await page.evaluate(() =>
    ['webgl', 'webgl2'].some((kind) => document.createElement('canvas').getContext(kind) !== null),
  );
  expect(hasWebGL).toBe(false);
  await player.takeOffice();
  await player.swear({ short: true });
  for (let decision = 0; decision < 5; decision++) {
    await player.read();
    await player.toTable();
    await expect(page.locator('.world svg > g path').first()).toBeAttached();
    await expect(page.locator('canvas')).toHaveCount(0);
    await player.decide(1, 1);
    await player.goOn(decision < 4 ? 'brief' : 'epilogue');
  }
  await player.lookBack();
});

test('asked for Phaser all the same, it stays with the drawing in the page', async ({ page }) => {
  test.info().annotations.push({ type: 'why', description: 'Phaser cannot start without WebGL' });
  const player = new Player(page);
  await player.openHome('?world=phaser');
  await player.takeOffice();
  await expect(page.locator('.world svg > g path').first()).toBeAttached();
  await player.swear();
  await expect(page.locator('canvas')).toHaveCount(0);
});
