import { expect, test } from './support/journey-test.ts';
import { Player } from './support/player.ts';
import { codeAt } from './support/run-until.ts';
import { expectScreen, settledScreenText } from './support/screen-text.ts';
import { words } from './support/words.ts';

const { t } = words;

test('in practice every step can be taken back to the oath, with the same numbers', async ({ page }) => {
  const player = new Player(page);
  await player.openHome();
  await player.takeOffice();
  await player.swear({ practice: true });
  await expect(player.button(t('page.undo'))).toHaveCount(0);
  await player.read();
  await player.hear(3);
  await player.toTable();
  const table = await settledScreenText(page);
  await player.decide(1, 1);
  const outcome = await settledScreenText(page);

  await player.button(t('page.undo')).click();
  await player.isAt('decision');
  await expectScreen(page, table);
  await player.decide(1, 1);
  await expectScreen(page, outcome);

  const menu = await player.openMenu();
  await menu.getByRole('button', { name: t('page.menu.undo') }).click();
  for (const screen of ['inbox', 'inbox', 'inbox', 'brief'] as const) {
    await player.button(t('page.undo')).click();
    await player.isAt(screen);
  }
  await expect(player.button(t('page.undo'))).toHaveCount(0);
});

test('in office nothing can be taken back', async ({ page }) => {
  const player = new Player(page);
  for (const screen of ['inbox', 'decision', 'outcome', 'epilogue', 'debrief'] as const) {
    await player.openAt(codeAt({ phase: screen }), screen);
    await expect(player.button(t('page.undo'))).toHaveCount(0);
    const menu = await player.openMenu();
    await expect(menu).toBeVisible();
    await expect(menu.getByRole('button', { name: t('page.menu.undo') })).toHaveCount(0);
  }
});

test('going back in the browser takes nothing back', async ({ page }) => {
  const player = new Player(page);
  await player.reachFirstDecision();
  await player.decide();
  const outcome = await settledScreenText(page);
  await page.goBack();
  await expect(page).not.toHaveTitle(/^Decision/);
  await page.goForward();
  await expectScreen(page, outcome);
});
