import { expect, test } from './support/journey-test.ts';
import { Player } from './support/player.ts';
import { findWrongSumsOnScreen } from './support/scores-section.ts';
import { words } from './support/words.ts';

const { t } = words;
const QUARTERS = ['Q1 2019', 'Q2 2019', 'Q4 2019', 'Q1 2020', 'Q3 2020', 'Q4 2020', 'Q2 2021', 'Q4 2021'];

test('eight quarters by mouse, from the first page to the debrief', async ({ page }) => {
  const player = new Player(page);
  await player.openHome();
  await player.takeOffice();
  await player.swear();

  for (const [index, quarter] of QUARTERS.entries()) {
    await expect(page.getByRole('banner')).toContainText(quarter);
    await player.read();
    for (let heard = 0; heard < 3; heard++) await player.hear(1 + ((index + heard) % 5));
    await expect(player.closedItems).toHaveCount(0);
    await player.toTable();
    await player.decide(index % 3, index % 6);
    expect(await findWrongSumsOnScreen(page), quarter).toEqual([]);
    if (index < QUARTERS.length - 1) await player.goOn('brief');
  }

  await player.goOn('epilogue');
  await expect(page.getByRole('main').getByRole('article')).not.toHaveCount(0);
  expect(await findWrongSumsOnScreen(page), 'epilogue').toEqual([]);
  await player.lookBack();

  for (const part of ['story', 'claims', 'history', 'trust'] as const) {
    await page.getByRole('tab', { name: t(`page.debrief.${part}`), exact: true }).click();
    await expect(page.getByRole('tabpanel')).toHaveCount(1);
    await expect(page.getByRole('tabpanel')).toContainText(/\w{3}/);
  }
  await page.getByRole('tab', { name: t('page.debrief.story') }).click();
  await expect(
    page
      .getByRole('tabpanel')
      .getByRole('listitem')
      .filter({ hasText: t('page.debrief.decided') }),
  ).toHaveCount(8);

  const sources = await player.openFromMenu('sources');
  await expect(sources.getByRole('link').first()).toHaveAttribute('href', /^https:\/\//);
  await page.keyboard.press('Escape');
  const glossary = await player.openFromMenu('glossary');
  await expect(glossary.getByRole('term').first()).toBeVisible();
  await page.keyboard.press('Escape');

  const code = await player.readCode();
  expect(code).toMatch(/^[0-9A-Z]{5}(-[0-9A-Z]{1,5})+$/);
  expect(code.replaceAll('-', '').length).toBeLessThanOrEqual(80);
  await expect(page.getByRole('main').getByRole('code')).toHaveText(code.replaceAll('-', '-\u200b'));
});
