import type { Browser, Page } from '@playwright/test';
import { expect, test } from './support/journey-test.ts';
import { Player } from './support/player.ts';
import { codeAt } from './support/run-until.ts';
import { expectScreen, settledScreenText } from './support/screen-text.ts';
import { words } from './support/words.ts';

const { t } = words;

/** The code in the notice leads to the same screen in another browser. */
async function expectCodeInNotice(
  page: Page,
  text: string,
  browser: Browser,
  baseURL?: string,
): Promise<void> {
  const notices = page.getByRole('region', { name: t('page.notices') });
  await expect(notices).toContainText(text);
  const code = (await notices.getByRole('code').innerText()).replaceAll('\u200b', '');
  const before = await settledScreenText(page);
  const device = await browser.newContext({
    ...(baseURL && { baseURL }),
    viewport: page.viewportSize(),
    locale: 'en-GB',
  });
  const there = await device.newPage();
  const player = new Player(there);
  await player.openHome();
  await player.enterCode(code);
  await expectScreen(there, before);
  await device.close();
}

test('a store that may not be used is told with a code, and play goes on', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  const player = new Player(page);
  await player.reachFirstDecision();
  await player.decide();
  await expectCodeInNotice(page, t('app.notice.storeMissing'), browser, baseURL);
  await player.goOn('brief');
});

test('a full store is told with a code, and play goes on', async ({ page, browser, baseURL }) => {
  const player = new Player(page);
  await player.openHome();
  await page.evaluate(() => {
    for (let size = 2 ** 22, name = 0; size >= 1; ) {
      try {
        localStorage.setItem(`elsewhere-${name++}`, 'x'.repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  await player.takeOffice();
  await player.swear();
  await player.read();
  await expectCodeInNotice(page, t('app.notice.storeFull'), browser, baseURL);
  await player.toTable();
  await player.decide();
  await player.goOn('brief');

  await page.evaluate(() => localStorage.clear());
  await player.read();
  await expect(page.getByRole('region', { name: t('page.notices') })).toBeHidden();
  await page.reload();
  await player.isAt('inbox');
});

test('a damaged save is told and put aside, and a new start works', async ({ page }) => {
  const player = new Player(page);
  const code = codeAt({ phase: 'brief', beat: 1 });
  await player.openAt(code, 'brief');
  await page.evaluate(() => {
    const [name] = Object.keys(localStorage).filter((key) => key.startsWith('trusted-vendor:save:'));
    if (!name) throw new Error('nothing was saved');
    localStorage.setItem(name, (localStorage.getItem(name) ?? '').slice(0, -9));
    localStorage.setItem('trusted-vendor:save:rubbish', '\u0000{{{');
  });
  await page.goto('/#');
  await page.reload();
  await player.isAt('home');
  const notices = page.getByRole('region', { name: t('page.notices') });
  await expect(notices.getByRole('alert')).toHaveCount(2);
  await expect(notices).toContainText(t('app.notice.damaged', { code: 'none' }));
  await expect(notices.getByRole('code')).toHaveText(code.replaceAll('-', '-\u200b'));
  const aside = await page.evaluate(() =>
    Object.keys(localStorage).filter((key) => key.startsWith('trusted-vendor:damaged:')),
  );
  expect(aside).toHaveLength(2);
  for (const dismiss of await notices.getByRole('button', { name: t('page.notice.dismiss') }).all()) {
    await expect(dismiss).toBeVisible();
  }

  await player.takeOffice();
  await player.swear();
  await page.reload();
  await player.isAt('brief');
  await expect(notices).toBeHidden();
});

test('a save of a later version of the page stays where it is', async ({ page }) => {
  const player = new Player(page);
  await player.openHome();
  await page.evaluate(() => localStorage.setItem('trusted-vendor:save:later', '{"v":99,"run":"?"}'));
  await page.reload();
  const notices = page.getByRole('region', { name: t('page.notices') });
  await expect(notices).toContainText(t('app.notice.newer'));
  expect(await page.evaluate(() => localStorage.getItem('trusted-vendor:save:later'))).toBe(
    '{"v":99,"run":"?"}',
  );
  await player.takeOffice();
});

test('damaged settings are told, and the usual ones stand in', async ({ page }) => {
  const player = new Player(page);
  await player.openHome();
  await player.button(t('page.settings')).click();
  await player
    .dialog(t('page.settings'))
    .getByRole('radio', { name: t('page.settings.theme.dark') })
    .check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) localStorage.setItem(key, '[');
  });
  await page.reload();
  await player.isAt('home');
  await expect(page.getByRole('region', { name: t('page.notices') })).toContainText(
    t('app.notice.settingsDamaged'),
  );
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'system');
});

test('an address that names a run that is not here leads to the first page', async ({ page }) => {
  await page.goto('/#run/nowhere');
  const player = new Player(page);
  await player.isAt('home');
  await player.takeOffice();
});
