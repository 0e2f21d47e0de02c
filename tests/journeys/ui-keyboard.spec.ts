import type { Page } from '@playwright/test';
import { expect, test } from '../ui/look-test.ts';

/** Presses Tab until the named thing has the focus; a player would give up sooner. */
async function tabTo(page: Page, name: RegExp, limit = 40): Promise<void> {
  for (let press = 0; press < limit; press++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const label =
        element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent;
      return `${element?.getAttribute('aria-label') ?? label ?? ''}`;
    });
    if (name.test(focused)) return;
  }
  throw new Error(`Tab never reached ${name}`);
}

const heading = (page: Page) => page.locator('main h1');

test('a whole run is played with the keyboard', async ({ page, look }) => {
  await look('screen=home');
  await tabTo(page, /Take office: Germany/);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('You are sworn in on a Monday');
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle('Oath · Trusted Vendor');

  await tabTo(page, /^Cost$/);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Ten points: Cost 5, Security 2 and Alliance 3.')).toBeAttached();
  await tabTo(page, /Washington’s changing arguments/);
  await page.keyboard.press('ArrowDown');
  await tabTo(page, /Take the oath/);
  await page.keyboard.press('Enter');

  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle('Brief · Germany, Q2 2019 · Trusted Vendor');
  await tabTo(page, /Open the inbox/);
  await page.keyboard.press('Enter');

  await expect(heading(page)).toBeFocused();
  await tabTo(page, /Open: An operator’s chief/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'An operator’s chief' })).toBeFocused();
  await tabTo(page, /^1 not at all/);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, /To the cabinet table/);
  await page.keyboard.press('Enter');

  await expect(heading(page)).toBeFocused();
  await tabTo(page, /Ask for the evidence first/);
  await page.keyboard.press('ArrowDown');
  await tabTo(page, /Nobody has shown proof/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Decide$/);
  await page.keyboard.press('Enter');

  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle('Outcome · Germany, Q2 2019 · Trusted Vendor');
  await tabTo(page, /Security.*Why\?/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Next/);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await tabTo(page, /Look back/);
  await page.keyboard.press('Enter');

  await expect(heading(page)).toBeFocused();
  await tabTo(page, /Your story/);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Every road' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tab', { name: 'Your story' })).toBeFocused();
  await expect(page.getByRole('tabpanel')).toContainText('You asked most for security');

  const intents = await page.evaluate(() =>
    window.desk.intents.filter(({ type }) => type.startsWith('run.')),
  );
  expect(intents).toEqual([
    {
      type: 'run.start',
      mandate: [5, 2, 3],
      prediction: 'industry-counter-narrative',
      length: 'standard',
      practice: false,
      beliefs: {},
    },
    { type: 'run.read' },
    { type: 'run.open', item: 'bill' },
    { type: 'run.rate', item: 'bill', rating: 1 },
    { type: 'run.rate', item: 'bill', rating: 2 },
    { type: 'run.table' },
    { type: 'run.choose', option: 'test', reason: 'proof' },
    { type: 'run.continue' },
    { type: 'run.continue' },
  ]);
});

test('what is missing is said, and the focus goes there', async ({ page, look }) => {
  await look('screen=decision');
  const decide = page.getByRole('button', { name: 'Decide' });
  await expect(page.getByRole('status').filter({ hasText: 'Still to choose' })).toHaveText(
    'Still to choose: an option and your main reason.',
  );
  await decide.press('Enter');
  await expect(page.getByRole('radio', { name: /Ask for the evidence first/ })).toBeFocused();
  await page.keyboard.press('Space');
  await decide.press('Enter');
  await expect(page.getByRole('radio', { name: 'Nobody has shown proof' })).toBeFocused();
  await page.keyboard.press('Space');
  await decide.press('Enter');
  await expect(page).toHaveTitle(/^Outcome/);
});

test('a dialog keeps the focus and gives it back', async ({ page, look }) => {
  await look('screen=brief');
  const menu = page.getByRole('button', { name: 'Menu' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Settings' }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(menu).toBeFocused();
});

test('M switches the sound, ? opens the help, and both can be switched off', async ({ page, look }) => {
  await look('screen=brief');
  await page.keyboard.press('m');
  await expect(page.getByRole('button', { name: 'Sound' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Help and keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.evaluate(() => window.desk.act({ type: 'settings.change', settings: { shortcuts: false } }));
  await page.keyboard.press('m');
  await expect(page.getByRole('button', { name: 'Sound' })).toHaveAttribute('aria-pressed', 'true');
});

test('a letter typed into a field is only a letter', async ({ page, look }) => {
  await look('screen=code');
  await page.getByLabel('Code', { exact: true }).fill('');
  await page.getByLabel('Code', { exact: true }).press('m');
  await expect(page.getByLabel('Code', { exact: true })).toHaveValue('m');
  expect(await page.evaluate(() => window.desk.intents)).toEqual([]);
});

test('the same announcement twice is said twice', async ({ page, look }) => {
  await look('screen=brief');
  const live = page.locator('[data-live]');
  await page.evaluate(() => window.desk.say('Saved.'));
  await expect(live).toContainText('Saved.');
  const first = await live.textContent();
  await page.evaluate(() => window.desk.say('Saved.'));
  // The two differ by a space that matchers of text would fold away.
  await expect.poll(() => live.textContent()).not.toBe(first);
});
