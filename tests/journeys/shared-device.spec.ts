import { expect, test } from './support/journey-test.ts';
import { Player } from './support/player.ts';
import { codeAt } from './support/run-until.ts';
import { words } from './support/words.ts';

const { t } = words;

test('several runs are kept; one is deleted, the rest hidden from whoever comes next', async ({ page }) => {
  const player = new Player(page);
  await player.openAt(codeAt({ phase: 'debrief', seed: 1 }), 'debrief');
  await player.openAt(codeAt({ phase: 'inbox', seed: 2 }), 'inbox');
  await player.openAt(codeAt({ phase: 'decision', beat: 4, seed: 3 }), 'decision');

  await player.openHome();
  const others = page
    .getByRole('main')
    .getByRole('group')
    .filter({ hasText: t('page.home.others', { count: 2 }) });
  await others.getByText(t('page.home.others', { count: 2 })).click();
  await expect(others.getByRole('listitem')).toHaveCount(2);
  await expect(others.getByRole('button', { name: t('page.home.again') })).toHaveCount(1);

  await others
    .getByRole('button', { name: /^Delete / })
    .first()
    .click();
  const ask = player.dialog(t('page.home.deleteAsk'));
  await ask.getByRole('button', { name: t('page.cancel') }).click();
  await expect(others.getByRole('listitem')).toHaveCount(2);
  await others
    .getByRole('button', { name: /^Delete / })
    .first()
    .click();
  await ask.getByRole('button', { name: t('page.home.delete'), exact: true }).click();
  await expect(page.getByRole('main')).toContainText(t('page.home.others', { count: 1 }));

  await player.button(t('page.home.notMe')).click();
  await player
    .dialog(t('page.home.notMeAsk'))
    .getByRole('button', { name: t('page.home.notMeDo') })
    .click();
  await expect(player.button(t('page.home.continue'))).toHaveCount(0);
  await expect(page.getByRole('region', { name: t('page.notices') })).toContainText(t('app.notice.hidden'));
  await page.reload();
  await player.isAt('home');
  await expect(player.button(t('page.home.continue'))).toHaveCount(0);
  await expect(page.getByRole('main')).not.toContainText(/saved run/);

  await player.takeOffice();
  await player.swear();
  await player.openHome();
  await expect(player.button(t('page.home.continue'))).toHaveCount(1);
  await expect(page.getByRole('main')).not.toContainText(/other saved run/);
});

test('two tabs with two runs keep both', async ({ page, context }) => {
  const player = new Player(page);
  await player.openAt(codeAt({ phase: 'brief', seed: 11 }), 'brief');
  const other = new Player(await context.newPage());
  await other.openAt(codeAt({ phase: 'brief', beat: 2, seed: 12 }), 'brief');
  await player.read();
  await other.read();
  await page.reload();
  await player.isAt('inbox');
  await expect(page.getByRole('banner')).toContainText('Q1 2019');
  await player.openHome();
  await expect(page.getByRole('main')).toContainText(t('page.home.others', { count: 1 }));
});
