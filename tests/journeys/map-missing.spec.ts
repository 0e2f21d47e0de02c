import { expect, test } from './support/journey-test.ts';
import { Player } from './support/player.ts';
import { words } from './support/words.ts';

const { t } = words;

test.use({ expectedTroubles: [/ERR_FAILED/] });

for (const [what, files] of [
  ['the map', /\/europe-[^/]*\.json$/],
  ['what draws it', /\/(world|phaser)[^/]*\.js$/],
] as const) {
  test(`when ${what} cannot be fetched, the words are complete and say so`, async ({ page }) => {
    let refused = 0;
    await page.route(files, (route) => {
      refused++;
      return route.abort();
    });
    const player = new Player(page);
    await player.reachFirstDecision();
    const notices = page.getByRole('region', { name: t('page.notices') });
    await expect(notices).toContainText(t('app.notice.mapFailed'));
    expect(refused).toBeGreaterThan(0);
    await notices.getByRole('button', { name: t('page.notice.dismiss') }).click();
    await expect(notices).toBeHidden();

    const legend = page.getByRole('group').filter({ hasText: t('page.map') });
    await expect(legend).toContainText(/\d+% carry Huawei or ZTE/);
    await expect(page.getByRole('banner')).toContainText(t('present.pressure.washington'));
    await player.decide();
    await expect(legend).toContainText(/\d+% carry Huawei or ZTE/);
  });
}
