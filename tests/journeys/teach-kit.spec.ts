import type { Page } from '@playwright/test';
import { checkTexts, kitTexts, privacyTexts, teachTexts } from '../../src/i18n/index.ts';
import { axeFindings } from '../ui/look-test.ts';
import { expectFits } from './support/expect-fits.ts';
import { expect, test } from './support/journey-test.ts';
import { words } from './support/words.ts';

for (const texts of [teachTexts, kitTexts, checkTexts, privacyTexts]) words.learn(texts);
const { t } = words;

const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
];

async function expectWellBuilt(page: Page): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    expect(await axeFindings(page), `${size.width} wide`).toEqual([]);
    await expectFits(page, `${size.width} wide`);
  }
}

/** How many sheets of paper the page takes. */
async function sheetsOfPaper(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = (await page.pdf({ format })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('the kit shows what is ticked, for each scenario, and prints it sheet by sheet', async ({ page }) => {
  await page.goto('/#teach/kit');
  await expect(page.getByText(t('teach.kit.choose'))).toBeVisible();
  const scenarios = page.getByRole('navigation', { name: t('teach.kit.scenarios') }).getByRole('link');
  const count = await scenarios.count();
  expect(count).toBeGreaterThanOrEqual(5);
  for (let n = 0; n < count; n++) {
    await scenarios.nth(n).click();
    await expect(scenarios.nth(n)).toHaveAttribute('aria-current', 'page');
    await page.getByRole('button', { name: t('teach.kit.none') }).click();
    await page.getByRole('checkbox', { name: t('teach.kit.doc.overview') }).check();
    await expect(page.locator('.kit-sheet')).toHaveCount(1);
    for (const document of ['plan45', 'plan90', 'rubric'] as const) {
      // The first week is too short for some.
      const box = page.getByRole('checkbox', { name: t(`teach.kit.doc.${document}`) });
      if (await box.isVisible()) await box.check();
    }
    const left = async (format: 'A4' | 'Letter') =>
      (await sheetsOfPaper(page, format)) - (await page.locator('.kit-sheet').count());
    for (const format of ['A4', 'Letter'] as const)
      await expect.poll(() => left(format), `each on one sheet of ${format}`).toBe(0);
  }
});

test('everything of one scenario reads well, on a phone too', async ({ page }) => {
  await page.goto('/#teach/kit/germany-2019');
  await page.getByRole('button', { name: t('teach.kit.all') }).click();
  await expect(page.getByRole('heading', { name: t('teach.kit.doc.key') }).first()).toBeVisible();
  await expectWellBuilt(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button').first()).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  const sheets = await page.locator('.kit-sheet').count();
  expect(await sheetsOfPaper(page, 'A4')).toBeGreaterThanOrEqual(sheets);
});

test('the longer lesson has more decisions', async ({ page }) => {
  await page.goto('/#teach/kit/germany-2019');
  await page.getByRole('checkbox', { name: t('teach.kit.doc.sheets') }).check();
  await expect(page.locator('.kit-sheets .kit-sheet')).toHaveCount(5);
  await page.getByRole('radio', { name: t('teach.kit.length.standard', { n: 8 }) }).check();
  await expect(page.locator('.kit-sheets .kit-sheet')).toHaveCount(8);
});

test('a device is checked line by line, and leaves nothing behind', async ({ page }) => {
  await page.goto('/#teach/check');
  const row = (name: 'storage' | 'sound' | 'speed' | 'map') =>
    page.locator('.check-row').filter({ has: page.getByText(t(`teach.check.${name}`), { exact: true }) });
  await expect(row('speed')).not.toContainText(t('teach.check.looking'));
  await expect(row('storage')).toContainText(t('teach.check.state.fine'));
  await expect(row('map')).toContainText(t('teach.check.map.limited'));
  await expect(row('sound')).toContainText(t('teach.check.state.open'));
  await expect(page.getByRole('status').first()).toHaveText(t('teach.check.sum', { no: 0 }));
  expect(await page.evaluate(() => localStorage.getItem('trusted-vendor:check'))).toBeNull();
  await expectWellBuilt(page);
  expect(await sheetsOfPaper(page, 'A4')).toBe(1);
  await page.getByRole('button', { name: t('teach.check.sound.try') }).click();
  await expect(row('sound')).not.toContainText(t('teach.check.looking'), { timeout: 15_000 });
  await expect(row('sound')).not.toContainText(t('teach.check.state.open'));
});

test('a browser that may keep nothing is told so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await page.goto('/#teach/check');
  await expect(page.getByText(t('teach.check.storage.blocked'))).toBeVisible();
});

test('privacy is told in plain words, with a record to fill in on a sheet of its own', async ({ page }) => {
  await page.goto('/#teach/privacy');
  await expect(page.getByRole('heading', { name: t('teach.privacy.plain') })).toBeVisible();
  await expect(page.getByText('✎ School').first()).toBeVisible();
  await expectWellBuilt(page);
  for (const format of ['A4', 'Letter'] as const) expect(await sheetsOfPaper(page, format)).toBe(2);
});
