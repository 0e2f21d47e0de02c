import { axeFindings } from '../ui/look-test.ts';
import { expect, test } from './support/journey-test.ts';
import { Player } from './support/player.ts';
import { words } from './support/words.ts';

const { t } = words;

test('contested figures can be chosen before a run and are named in Why?', async ({ page }) => {
  const player = new Player(page);
  await player.openHome();
  await player.takeOffice();
  await page.getByText(t('page.oath.beliefs')).click();
  await player.button(t('present.beliefs.bundle.doubting')).click();
  await page.getByRole('radio', { name: t('present.beliefs.intent.high') }).check();
  await expect(page.getByText(t('page.oath.moved', { moved: 12 }))).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await player.swear();
  await player.read();
  await player.toTable();
  await player.decide(1);
  const why = page.locator('.why');
  await expect(why.getByText('the high end, as chosen before it began').first()).toHaveCount(1);
  expect(await player.readCode()).not.toBe('');
});
