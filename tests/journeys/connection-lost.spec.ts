import { takeOfficeInGermany } from './support/germany.ts';
import { expect, test } from './support/journey-test.ts';
import { Player } from './support/player.ts';
import { words } from './support/words.ts';

const { t } = words;

test.use({ expectedTroubles: [/ERR_(FAILED|INTERNET_DISCONNECTED)/] });

test('a scenario that cannot be fetched is told, and opens once the connection is back', async ({ page }) => {
  const player = new Player(page);
  await player.openHome();
  const scenario = /\/germany-2019[^/]*\.js$/;
  await page.route(scenario, (route) => route.abort());
  const notices = page.getByRole('region', { name: t('page.notices') });
  await player.button(takeOfficeInGermany).click();
  await expect(notices).toContainText(t('app.notice.offline'));
  await player.isAt('home');

  await page.unroute(scenario);
  await player.takeOffice();
  await expect(notices).toBeHidden();
  await player.swear();
});

test('once the first decision has been made, the rest of the run needs no connection', async ({
  page,
  context,
}) => {
  const player = new Player(page);
  await player.reachFirstDecision();
  await player.decide();
  await context.setOffline(true);
  for (let decision = 1; decision < 8; decision++) {
    await player.goOn('brief');
    await player.read();
    await player.hear();
    await player.toTable();
    await player.decide(1, 1);
  }
  await player.goOn('epilogue');
  await player.lookBack();
  const sources = await player.openFromMenu('sources');
  await expect(sources.getByRole('link').first()).toBeVisible();
});

test('a connection lost while reading keeps the decision on the table until it is back', async ({ page }) => {
  const player = new Player(page);
  await player.openHome();
  let answer = false;
  let asked = 0;
  // The first of the scenario's files is its opening; all that come later are held up.
  let openings = 0;
  await page.route(/\/(germany-2019|late)[^/]*\.js$/, (route) => {
    const isOpening = /germany-2019/.test(route.request().url()) && openings++ === 0;
    if (isOpening || answer) return route.fallback();
    asked++;
    return route.abort();
  });
  await player.takeOffice();
  await player.swear();
  await player.read();
  await player.toTable();
  await player.options.first().check();
  await player.reasons.first().check();
  await player.button(t('page.decision.decide')).click();
  const notices = page.getByRole('region', { name: t('page.notices') });
  await expect(notices).toContainText(t('app.notice.offline'));
  await player.isAt('decision');
  await expect(player.options.first()).toBeChecked();
  expect(asked).toBeGreaterThan(0);

  answer = true;
  await player.button(t('page.decision.decide')).click();
  await player.isAt('outcome');
  await expect(notices).toBeHidden();
});

test('a scenario that arrives late calls nobody back who has gone elsewhere', async ({ page }) => {
  const player = new Player(page);
  await player.openHome();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/germany-2019[^/]*\.js$/, async (route) => {
    await held;
    await route.fallback();
  });
  const arrived = page.waitForResponse(/\/germany-2019[^/]*\.js$/);
  await player.button(takeOfficeInGermany).click();
  await player.button(t('page.code.enter')).click();
  await player.isAt('code');
  const field = page.getByRole('textbox', { name: t('page.code.field') });
  await field.fill('HALF-A-CODE');
  release();
  await (await arrived).finished();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await player.isAt('code');
  await expect(field).toHaveValue('HALF-A-CODE');
});
