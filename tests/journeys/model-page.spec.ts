import type { Locator } from '@playwright/test';
import { axeFindings } from '../ui/look-test.ts';
import { expectFits } from './support/expect-fits.ts';
import { expect, test } from './support/journey-test.ts';
import { Player } from './support/player.ts';
import { codeAt } from './support/run-until.ts';
import { words } from './support/words.ts';

const { t } = words;
const TITLE = t('page.screen.model');

async function openAll(main: Locator): Promise<void> {
  await expect(main.locator('summary')).not.toHaveCount(0);
  for (const summary of await main.locator('summary').all()) await summary.click();
}

test('from the first page: what it gets wrong, each record with its source, and back', async ({ page }) => {
  const player = new Player(page);
  await player.openHome();
  await page.getByRole('link', { name: TITLE }).click();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(TITLE.replace('?', '\\?')));

  const main = page.getByRole('main');
  await expect(main).toContainText(/it meets \d+\..* It misses \d+\./);
  await expect(main.getByRole('listitem').filter({ hasText: 'Portugal’s bill.' })).toContainText(
    '€339 million to €1.1 billion',
  );
  await expect(main.getByRole('figure')).toHaveCount(7);
  expect(await axeFindings(page), 'closed').toEqual([]);

  await openAll(main);
  const bill = main.getByRole('row').filter({ hasText: 'missed' }).filter({ hasText: '€339 million' });
  await bill.getByRole('button').first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('link')).toHaveAttribute('href', /^https?:/);
  await page.keyboard.press('Escape');
  expect(await axeFindings(page), 'open').toEqual([]);

  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await page.goBack();
  await player.isAt('home');
});

test('no row of the record is without a source', async ({ page }) => {
  await page.goto('#model');
  const main = page.getByRole('main');
  await main.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await openAll(main);
  const rows = main.locator('.model-table tbody tr');
  await expect.poll(() => rows.count()).toBeGreaterThan(50);
  await expect(rows.filter({ hasNot: page.getByRole('button') })).toHaveCount(0);
});

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`on a small screen, ${theme}: nothing runs out of it and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('#model');
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await page.evaluate((wanted) => {
      document.documentElement.dataset.theme = wanted;
    }, theme);
    await expectFits(page);
    await openAll(page.getByRole('main'));
    await expectFits(page);
    expect(await axeFindings(page)).toEqual([]);
  });
}

test('from the debrief and back to the same run', async ({ page }) => {
  const player = new Player(page);
  await player.openAt(codeAt({ phase: 'epilogue' }), 'epilogue');
  await player.lookBack();
  await page.getByRole('tab', { name: t('page.debrief.trust') }).click();
  await page.getByRole('link', { name: TITLE }).click();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await page.goBack();
  await player.isAt('debrief');
});

test('on paper: every figure is there without a click', async ({ page }) => {
  await page.goto('#model');
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.model-table tbody tr').first()).toBeVisible();
  await expect(page.getByRole('button', { name: t('page.menu.home') })).toBeHidden();
});
