import { axeFindings } from '../ui/look-test.ts';
import { expect, test } from './support/journey-test.ts';
import { Player } from './support/player.ts';
import { codeAt } from './support/run-until.ts';
import { words } from './support/words.ts';

const { t } = words;

test('axe finds nothing before the run', async ({ page }) => {
  const player = new Player(page);
  await player.openHome();
  expect(await axeFindings(page), 'home').toEqual([]);
  await player.button(t('page.settings')).click();
  await expect(player.dialog(t('page.settings'))).toContainText(t('page.settings.theme.contrast'));
  expect(await axeFindings(page), 'settings').toEqual([]);
  await page.keyboard.press('Escape');

  await player.enterCode('TYPED-WRONG');
  await expect(page.getByRole('alert').filter({ hasText: /\w/ })).toBeVisible();
  expect(await axeFindings(page), 'code').toEqual([]);
  await player.button(t('page.menu.home')).click();

  await player.takeOffice();
  expect(await axeFindings(page), 'oath').toEqual([]);
});

test('axe finds nothing up to the first decision', async ({ page }) => {
  const player = new Player(page);
  await player.openAt(codeAt({ phase: 'brief' }), 'brief');
  expect(await axeFindings(page), 'brief').toEqual([]);
  const menu = await player.openMenu();
  await expect(menu).toBeVisible();
  expect(await axeFindings(page), 'menu').toEqual([]);
  await page.keyboard.press('Escape');
  for (const kind of ['sources', 'glossary'] as const) {
    const dialog = await player.openFromMenu(kind);
    await expect(dialog.locator(kind === 'sources' ? 'a' : 'dt').first()).toBeVisible();
    expect(await axeFindings(page), kind).toEqual([]);
    await page.keyboard.press('Escape');
  }

  await player.read();
  expect(await axeFindings(page), 'inbox, all closed').toEqual([]);
  await player.hear();
  expect(await axeFindings(page), 'inbox, one open').toEqual([]);
  await player.toTable();
  expect(await axeFindings(page), 'decision, nothing chosen').toEqual([]);
  await player.options.first().check();
  await player.reasons.first().check();
  expect(await axeFindings(page), 'decision, chosen').toEqual([]);
});

test('axe finds nothing in the outcome and its causes', async ({ page }) => {
  const player = new Player(page);
  await player.openAt(codeAt({ phase: 'outcome', beat: 3 }), 'outcome');
  expect(await axeFindings(page), 'outcome').toEqual([]);
  await page
    .getByRole('main')
    .locator('details')
    .evaluateAll((all) => {
      for (const details of all as HTMLDetailsElement[]) {
        details.removeAttribute('name');
        details.open = true;
      }
    });
  expect(await axeFindings(page), 'every Why? open').toEqual([]);
});

test('axe finds nothing at the end', async ({ page }) => {
  const player = new Player(page);
  await player.openAt(codeAt({ phase: 'epilogue' }), 'epilogue');
  expect(await axeFindings(page), 'epilogue').toEqual([]);
  await player.lookBack();
  await expect(page.getByRole('tab')).not.toHaveCount(0);
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    expect(await axeFindings(page), `debrief, ${await tab.innerText()}`).toEqual([]);
  }
  const menu = await player.openMenu();
  await menu.getByRole('button', { name: t('page.menu.home') }).click();
  await player.isAt('home');
  expect(await axeFindings(page), 'home with a save').toEqual([]);
});
