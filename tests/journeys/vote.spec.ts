import { expect, test } from './support/journey-test.ts';
import { Player } from './support/player.ts';
import { codeAt } from './support/run-until.ts';
import { words } from './support/words.ts';

const { t } = words;

/** The decision of Germany whose first option is a law. */
const OF_THE_LAW = 5;

test('after a vote the front page, the seats and the scores stand on one screen, and each score says why', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const player = new Player(page);
  await player.openAt(codeAt({ phase: 'outcome', beat: OF_THE_LAW }), 'outcome');
  await expect(player.heading).toBeInViewport();
  await expect(page.locator('.parliament.still')).toBeInViewport({ ratio: 1 });
  const scores = page.getByRole('region', { name: t('page.outcome.scores') });
  const alliance = scores.getByRole('button', { name: t('page.outcome.why') }).last();
  await expect(alliance).toBeInViewport({ ratio: 1 });
  await expect(scores.getByRole('heading', { level: 3 })).toHaveCount(0);
  await alliance.click();
  await expect(scores.getByRole('heading', { level: 3 }).first()).toHaveText(t('present.score.alliance'));
  await alliance.click();
  await expect(scores.getByRole('heading', { level: 3 })).toHaveCount(0);
});
