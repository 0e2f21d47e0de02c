import { expect, test } from './support/journey-test.ts';
import { Player } from './support/player.ts';
import { words } from './support/words.ts';

const { t } = words;

test.use({ graphics: 'webgl' });

test('the first decision is made while Phaser is still on its way', async ({ page }) => {
  let asked = 0;
  // Never answered: Phaser is for ever on its way.
  await page.route(/\/phaser[^/]*\.js$/, () => {
    asked++;
  });
  const player = new Player(page);
  await player.reachFirstDecision('?world=phaser');
  await player.decide();
  expect(asked).toBe(1);
  await expect(page.locator('canvas')).toHaveCount(0);
  await player.goOn('brief');
});

test('the first decision is made while every picture, font and sound is still on its way', async ({
  page,
}) => {
  await page.route(/\.(json|woff2|webm|mp3)$|\/(world|phaser|audio|howler)[^/]*\.js$/, () => {});
  let hangPictures = () => {};
  const hung = new Promise<void>((resolve) => {
    hangPictures = resolve;
  });
  await page.route(/\/(drawn-heads|art-\w+)-[^/]*\.js$/, (route) => hung.then(() => route.continue()));
  const player = new Player(page);
  await player.reachFirstDecision();

  const faces = page.getByRole('region', { name: t('page.decision.table') }).locator('path');
  const placeOfOptions = () => player.options.first().boundingBox();
  await expect(faces).toHaveCount(0);
  const before = await placeOfOptions();
  hangPictures();
  await expect(faces.first()).toBeAttached();
  expect(await placeOfOptions(), 'nothing moves when the advisers come').toEqual(before);
  await player.decide();
});
