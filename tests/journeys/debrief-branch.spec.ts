import { openDebrief, openPart } from './support/debrief-part.ts';
import { germany } from './support/germany.ts';
import { expect, test } from './support/journey-test.ts';
import { Player } from './support/player.ts';
import { words } from './support/words.ts';

const { t } = words;
const beat = germany.beats[3];

test('another option at a decision is followed to its end, beside the run', async ({ page }) => {
  await openDebrief(new Player(page));
  const panel = await openPart(page, 'branch');
  await panel.getByRole('combobox', { name: t('analysis.branch.decision') }).selectOption('3');
  const other = beat?.decision.options[2]?.title ?? '';
  await panel.getByRole('radio', { name: new RegExp(`^${other}`) }).check();
  await expect(panel.getByRole('status')).toContainText(`With “${other}” instead`);
  await expect(panel.getByRole('status')).toContainText(/The two part in Q\d \d{4}|never part/);
  await panel.getByText(t('analysis.branch.table')).click();
  await expect(panel.getByRole('row')).toHaveCount(9);
});

test('a branch can be played on as a run of its own; the first run stays', async ({ page }) => {
  const player = new Player(page);
  await openDebrief(player);
  const finished = page.url();
  const panel = await openPart(page, 'branch');
  await panel.getByRole('combobox', { name: t('analysis.branch.decision') }).selectOption('3');
  await player.button(t('analysis.branch.play')).click();
  await player.isAt('decision');
  expect(page.url()).not.toBe(finished);
  await expect(page.getByRole('banner')).toContainText('Q1 2020');
  await player.decide(2);
  await expect(player.button(t('page.undo'))).toBeVisible();
  await page.goto(finished);
  await player.isAt('debrief');
});
