import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeFindings } from '../ui/look-test.ts';
import { openPart } from './support/debrief-part.ts';
import { expect, test } from './support/journey-test.ts';
import { Player } from './support/player.ts';
import { codeAt } from './support/run-until.ts';
import { words } from './support/words.ts';

const { t } = words;
const code = codeAt({ phase: 'debrief', length: 'short' });

async function downloaded(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: await readFile((await download.path()) ?? '') };
}

test('the report fits one sheet of A4 and of Letter, and carries the code', async ({ page }) => {
  await new Player(page).openAt(code, 'debrief');
  await page.getByRole('button', { name: t('debrief.report.show') }).click();
  const paper = page.getByRole('article', { name: t('debrief.report.title') });
  await expect(paper).toContainText(t('debrief.report.luck'));
  await expect(paper).toContainText(t('debrief.report.questions'));
  await expect(paper.getByRole('code')).toHaveText(code);
  await expect(paper).toContainText(t('debrief.point.history', { country: 'Germany' }));
  expect(await axeFindings(page)).toEqual([]);
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), format).toHaveLength(1);
  }
});

test('pictures and the table of the run are made on the device', async ({ page }) => {
  await new Player(page).openAt(code, 'debrief');
  const csv = await downloaded(page, () =>
    page.getByRole('button', { name: t('debrief.report.csv') }).click(),
  );
  expect(csv.name).toMatch(/^germany-2019-.*\.csv$/);
  expect(csv.bytes.toString('utf8')).toContain(code);

  const panel = await openPart(page, 'roads');
  await expect(panel.getByText(t('debrief.table.title'))).toBeVisible();
  await panel.getByText(t('debrief.save'), { exact: true }).click();
  const name = t('debrief.report.roads');
  const svg = await downloaded(page, () =>
    panel.getByRole('button', { name: t('debrief.save.svg.of', { name }) }).click(),
  );
  expect(svg.bytes.toString('utf8')).toMatch(/^<svg .*<path .*<\/svg>$/s);
  // It says what it is wherever it ends up.
  expect(svg.bytes.toString('utf8')).toContain(`>${name}</text>`);
  const png = await downloaded(page, () =>
    panel.getByRole('button', { name: t('debrief.save.png.of', { name }) }).click(),
  );
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.length).toBeGreaterThan(10_000);
});

test('history stands on the picture, beside the other Europeans with their sources', async ({ page }) => {
  await new Player(page).openAt(code, 'debrief');
  const panel = await openPart(page, 'history');
  await expect(panel.getByRole('img', { name: /the real Germany did: cost \d+/ })).toBeVisible();
  await expect(panel.getByRole('img', { name: /^Sweden: .* Excluded from 5G/ })).toBeVisible();
  await panel.getByText(t('debrief.neighbours.list')).click();
  await expect(panel.locator('details .links').first()).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});
