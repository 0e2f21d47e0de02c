import type { Page } from '@playwright/test';
import { expect, test } from './support/journey-test.ts';
import { Player, type Screen } from './support/player.ts';
import { codeAt } from './support/run-until.ts';
import { expectScreen, settledScreenText } from './support/screen-text.ts';
import { words } from './support/words.ts';

const { t } = words;
const STEPS = [
  { screen: 'brief', beat: 2 },
  { screen: 'inbox', beat: 2 },
  { screen: 'decision', beat: 2 },
  { screen: 'outcome', beat: 2 },
  { screen: 'epilogue', beat: 0 },
  { screen: 'debrief', beat: 0 },
] as const satisfies readonly { screen: Screen; beat: number }[];

const openStep = async (page: Page, { screen, beat }: (typeof STEPS)[number]) => {
  const player = new Player(page);
  await player.openAt(codeAt({ phase: screen, beat, seed: 99 }), screen);
  // The sources come last.
  if (screen === 'brief')
    await expect(page.getByRole('main').getByText(t('page.facts', { count: 2 }))).toBeVisible();
  return settledScreenText(page);
};

for (const step of STEPS) {
  test(`reloading and reopening come back to the ${step.screen}`, async ({ page, context }) => {
    const before = await openStep(page, step);
    if (step.screen === 'inbox') expect(before).toContain('[checked]');
    await page.reload();
    await expectScreen(page, before);

    // Without a goodbye to the page, as when the browser is ended by force.
    const address = page.url();
    await page.close({ runBeforeUnload: false });
    const again = await context.newPage();
    await again.goto(address);
    await expectScreen(again, before);

    const third = await context.newPage();
    const player = new Player(third);
    await player.openHome();
    await player.button(t(step.screen === 'debrief' ? 'page.home.again' : 'page.home.continue')).click();
    await expectScreen(third, before);
  });
}

test('before a run too a reload comes back: to the oath, and to where a code is typed', async ({ page }) => {
  const player = new Player(page);
  await player.openHome();
  await player.button(t('page.code.enter')).click();
  await player.isAt('code');
  await page.reload();
  await player.isAt('code');
  await page.goBack();
  await player.takeOffice();
  await page.reload();
  await player.isAt('oath');
  await player.swear();
  await page.goBack();
  await player.isAt('home');
});

test('a step is kept before the page can crash', async ({ page, context }) => {
  const player = new Player(page);
  await player.openAt(codeAt({ phase: 'inbox', beat: 1 }), 'inbox');
  await player.hear(2);
  const before = await settledScreenText(page);
  const address = page.url();
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => {});
  await crashed;
  const again = await context.newPage();
  await again.goto(address);
  await expectScreen(again, before);
});

test('a code brings a run to another device, halfway and finished', async ({ page, browser, baseURL }) => {
  const player = new Player(page);
  await player.openHome();
  await player.takeOffice();
  await player.swear({ short: true });
  await player.read();
  await player.hear(5);
  await player.hear(1);
  const halfway = { code: await player.readCode(), text: await settledScreenText(page) };
  await player.toTable();
  await player.decide();
  for (let decision = 1; decision < 5; decision++) {
    await player.goOn('brief');
    await player.read();
    await player.toTable();
    await player.decide(2, decision);
  }
  await player.goOn('epilogue');
  await player.lookBack();
  const finished = { code: await player.readCode(), text: await settledScreenText(page) };

  for (const [screen, { code, text }] of [
    ['inbox', halfway],
    ['debrief', finished],
  ] as const) {
    const device = await browser.newContext({
      ...(baseURL && { baseURL }),
      viewport: page.viewportSize(),
      locale: 'en-GB',
    });
    const there = await device.newPage();
    // As people type it: small letters, blanks instead of dashes, a letter for a digit.
    await new Player(there).openAt(code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o'), screen);
    await expectScreen(there, text);
    await device.close();
  }
});
