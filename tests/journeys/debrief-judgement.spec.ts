import { openDebrief, openPart } from './support/debrief-part.ts';
import { germany } from './support/germany.ts';
import { expect, test } from './support/journey-test.ts';
import { Player } from './support/player.ts';
import { words } from './support/words.ts';

const { t } = words;

test('luck is told apart from judgement, in words beside each picture', async ({ page }) => {
  await openDebrief(new Player(page));
  const panel = await openPart(page, 'luck');
  await expect(panel).toContainText(/Of 100 ministers with your choices and other luck/);
  for (const score of ['cost', 'security', 'alliance'] as const) {
    await expect(panel).toContainText(`${t(`present.score.${score}`)}: you ended at`);
  }
  const rows = panel.locator('.runners-up > li');
  await expect(rows).toHaveCount(germany.beats.length);
  await expect(rows.filter({ hasText: t('analysis.decisions.tag') })).toHaveCount(1);
});

test('a slider moved by keys answers at once, and goes back', async ({ page }) => {
  await openDebrief(new Player(page));
  const panel = await openPart(page, 'beliefs');
  await expect(panel).toContainText(/of 27 sets of beliefs/);
  const answer = panel.getByRole('status').filter({ hasText: t('analysis.mandate') });
  await expect(answer).toContainText(t('present.score.security'));
  const before = await answer.innerText();
  const slider = panel.getByRole('slider', { name: t('present.beliefs.intent.question') });
  await slider.focus();
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(t('present.beliefs.intent.high')));
  await expect(answer).toContainText('▼');
  await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', /^0\.67/);
  await panel.getByRole('button', { name: t('analysis.sliders.reset') }).click();
  await expect.poll(() => answer.innerText()).toBe(before);
  await expect(slider).toHaveValue('0');
});

test('the result that beliefs move can be chosen', async ({ page }) => {
  await openDebrief(new Player(page));
  const panel = await openPart(page, 'beliefs');
  await panel.getByRole('radio', { name: t('present.score.alliance') }).check();
  await expect(panel.locator('.tornado > li').first()).toContainText(
    t('present.beliefs.washingtonReprisal.question'),
  );
});

test('claims are held against their evidence; too few ratings say so', async ({ page }) => {
  const player = new Player(page);
  await openDebrief(player);
  const panel = await openPart(page, 'claims');
  // The first item of each inbox was rated 4.
  await expect(panel).toContainText(/You rated|Telling claims apart/);
  for (const quality of ['sound', 'mixed', 'shaky'] as const) {
    await expect(panel).toContainText(`${t(`analysis.sense.quality.${quality}`)} evidence:`);
  }
});
