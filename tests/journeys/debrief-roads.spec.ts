import { openDebrief, openPart } from './support/debrief-part.ts';
import { expectFitsEveryEye } from './support/expect-fits.ts';
import { expect, test } from './support/journey-test.ts';
import { Player } from './support/player.ts';
import { codeAt } from './support/run-until.ts';
import { pattern, words } from './support/words.ts';

const { t } = words;
const short = codeAt({ phase: 'debrief', length: 'short' });

test('all 65,536 roads are played while the page stays in use, and say where the run stands', async ({
  page,
}) => {
  await openDebrief(new Player(page));
  const panel = await openPart(page, 'roads');
  await expect(panel).toContainText('65,536');
  await expect(panel.getByText(t('debrief.standing.title'))).toBeVisible({ timeout: 120_000 });
  await expect(panel.getByRole('progressbar')).toHaveCount(0);
  await expect(panel).toContainText(/ahead of \d+% of all roads on cost/);
  await expect(panel).toContainText(t('debrief.point.history', { country: 'Germany' }));
});

test.describe('the roads of a short run', () => {
  test.beforeEach(async ({ page }) => {
    await new Player(page).openAt(short, 'debrief');
  });

  test('can be narrowed by choices, by a frame and by keys, and told apart by what they decided', async ({
    page,
  }) => {
    const panel = await openPart(page, 'roads');
    const fit = panel.getByRole('status').filter({ hasText: /road/ }).first();
    const pick = panel.getByRole('combobox', { name: t('debrief.pick') });
    await pick.selectOption({ index: 2 });
    await expect(fit).toContainText('256 roads fit');
    await panel.getByText(t('debrief.pick.more')).click();
    const filter = panel.getByRole('group', { name: t('debrief.filter') });
    await filter.getByRole('combobox').last().selectOption({ index: 1 });
    await expect(fit).toContainText('64 roads fit');
    await expect(pick).toHaveValue('+');
    await panel.getByRole('button', { name: t('debrief.filter.clear') }).click();
    await expect(fit).not.toContainText('roads fit');

    const picture = panel.getByRole('application');
    await picture.scrollIntoViewIfNeeded();
    const box = await picture.boundingBox();
    if (!box) throw new Error('no picture');
    await page.mouse.move(box.x + 4, box.y + 4);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 4, box.y + box.height * 0.6, { steps: 4 });
    await page.mouse.up();
    await expect(fit).toContainText(/roads? fit/);
    await panel.getByRole('button', { name: t('debrief.filter.clear') }).click();

    await picture.focus();
    await page.keyboard.press('ArrowRight');
    await expect(panel.locator('.pointed-text')).toContainText(pattern('debrief.score.cost'));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(fit).toContainText(/fits?[;,]/);
    await page.keyboard.press('Escape');
    await expect(fit).not.toContainText(/roads? fits?;/);
  });

  test('any of them can be put together without seeing the picture', async ({ page }) => {
    const panel = await openPart(page, 'roads');
    const any = panel.locator('.any-road');
    await expect(any).toContainText(t('debrief.road.yours'));
    await any.getByRole('combobox').last().selectOption({ index: 2 });
    await expect(any.getByRole('status')).toContainText(t('debrief.road.changes', { apart: 1 }));
    await any.getByRole('button', { name: t('debrief.road.reset') }).click();
    await expect(any.getByRole('status')).toContainText(t('debrief.road.yours'));

    await panel.getByRole('combobox', { name: t('debrief.frontier.sort') }).selectOption('security');
    const first = panel.getByRole('region', { name: t('debrief.frontier.title') });
    // The old order stays in place until the new one is there.
    await expect(panel.locator('[aria-busy=true]')).toHaveCount(0);
    await expect(first.getByRole('row')).not.toHaveCount(1);
    await first.locator('summary').first().click();
    await first
      .getByRole('button', { name: t('debrief.road.look') })
      .first()
      .click();
    await expect(panel.getByRole('heading', { name: t('debrief.road.title') })).toBeFocused();
    await expect(any.getByRole('status')).toContainText(t('debrief.standing.frontier'));
  });

  test('axe finds nothing in any theme, and nothing is cut off at 320 pixels', async ({ page }) => {
    const panel = await openPart(page, 'roads');
    await expect(panel.getByText(t('debrief.table.title'))).toBeVisible();
    await panel.locator('details').evaluateAll((all) => {
      for (const details of all as HTMLDetailsElement[]) details.open = true;
    });
    await panel.getByRole('combobox').first().selectOption({ index: 1 });
    await expectFitsEveryEye(page);
  });
});

test.describe('where no worker can be had', () => {
  test.use({ expectedTroubles: [/analyst-worker|page-bench|Failed to load/] });

  test('the page does the work itself', async ({ page }) => {
    await page.route(/analyst-worker/, (route) => route.abort());
    await new Player(page).openAt(short, 'debrief');
    const panel = await openPart(page, 'roads');
    await expect(panel).toContainText('1,024');
    await expect(panel.getByText(t('debrief.standing.title'))).toBeVisible();
  });

  test('and the page cannot either, it says so and offers again', async ({ page }) => {
    await page.route(/analyst-worker|page-bench/, (route) => route.abort());
    await new Player(page).openAt(short, 'debrief');
    await page.getByRole('tab', { name: t('page.debrief.roads'), exact: true }).click();
    const panel = page.getByRole('tabpanel');
    await expect(panel.getByRole('alert').first()).toContainText(t('debrief.failed'));
    await page.unroute(/analyst-worker|page-bench/);
    await panel
      .getByRole('button', { name: t('debrief.again') })
      .first()
      .click();
    await expect(panel.getByText(t('debrief.standing.title'))).toBeVisible();
  });
});
