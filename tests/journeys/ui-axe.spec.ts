import type { Page } from '@playwright/test';
import { SCREEN_KINDS } from '../ui/fixture-desk.ts';
import { axeFindings, expect, test } from '../ui/look-test.ts';

const DIALOGS = ['menu', 'settings', 'sources', 'glossary', 'help'] as const;

/** What axe finds on the page as it stands, in each theme. */
async function findingsInAllThemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    await page.evaluate(
      (wanted) => window.desk.act({ type: 'settings.change', settings: { theme: wanted } }),
      theme,
    );
    found.push(...(await axeFindings(page)).map((finding) => `${theme}: ${finding}`));
  }
  return found;
}

for (const kind of SCREEN_KINDS) {
  test(`axe finds nothing on ${kind}`, async ({ page, look }) => {
    await look(`screen=${kind}&notice&caption`);
    expect(await findingsInAllThemes(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await findingsInAllThemes(page)).toEqual([]);
  });
}

test('axe finds nothing in a chosen option', async ({ page, look }) => {
  await look('screen=decision');
  await page.getByRole('radio', { name: /Exclude it from all new 5G/ }).check();
  expect(await findingsInAllThemes(page)).toEqual([]);
});

test('axe finds nothing in the chains of causes', async ({ page, look }) => {
  await look('screen=outcome');
  await page.locator('details').evaluateAll((all) => {
    for (const details of all as HTMLDetailsElement[]) {
      details.removeAttribute('name');
      details.open = true;
    }
  });
  expect(await findingsInAllThemes(page)).toEqual([]);
});

test('axe finds nothing in the parts of the debrief', async ({ page, look }) => {
  await look('screen=debrief');
  await expect(page.getByRole('tab')).not.toHaveCount(0);
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    expect(await findingsInAllThemes(page)).toEqual([]);
  }
});

for (const kind of DIALOGS) {
  test(`axe finds nothing in the dialog ${kind}`, async ({ page, look }) => {
    await look('screen=inbox');
    await page.evaluate((wanted) => window.openDialog(wanted), kind);
    await page.getByRole('dialog').waitFor();
    expect(await findingsInAllThemes(page)).toEqual([]);
  });
}
