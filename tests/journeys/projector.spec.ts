import type { Locator, Page } from '@playwright/test';
import { projectorTexts, teachTexts } from '../../src/i18n/index.ts';
import { axeFindings } from '../ui/look-test.ts';
import { firstWeek } from './support/first-week.ts';
import { expect, test } from './support/journey-test.ts';
import { words } from './support/words.ts';

words.learn(teachTexts);
words.learn(projectorTexts);
const { t } = words;

/** What can be read from the last row, in CSS pixels. */
const LEAST_LETTERS = 28;
const LEAST_CONTRAST = 7;

const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Words of the page that are smaller than they may be. */
async function smallWords(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.querySelector('main') as Element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode as Text;
      if (!parentElement || data.trim() === '' || parentElement.closest('svg, .sr, .world, [hidden]'))
        continue;
      const size = Number.parseFloat(getComputedStyle(parentElement).fontSize);
      if (size < least) found.push(`${size} ${data.slice(0, 40)}`);
    }
    return found;
  }, LEAST_LETTERS);
}

/** Words that stand out too little from their ground; needs axe on the page. */
async function paleWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(async (least) => {
    const axe = (window as unknown as { axe: typeof import('axe-core') }).axe;
    const contrastRatio = { normal: { expected: least }, large: { expected: least } };
    axe.configure({ checks: [{ id: 'color-contrast-enhanced', options: { contrastRatio } }] });
    const { violations } = await axe.run('main', {
      runOnly: { type: 'rule', values: ['color-contrast-enhanced'] },
    });
    return violations.flatMap(({ nodes }) => nodes.map(({ any }) => any[0]?.message ?? ''));
  }, LEAST_CONTRAST);
}

/** Turns pages as a clicker does until something is there; each page is given time to come. */
async function turnTo(page: Page, wanted: Locator): Promise<void> {
  const seen = async () => {
    if (await wanted.isVisible()) return true;
    await page.keyboard.press('PageDown');
    return wanted.isVisible();
  };
  await expect.poll(seen, { intervals: [100] }).toBe(true);
}

test('a class votes at the projector: a tie, a reload, a decision against the vote, and the minority heard', async ({
  page,
}) => {
  await page.goto('#teach');
  await page.getByRole('radio', { name: new RegExp(`^${firstWeek.title}`) }).check();
  await page.getByRole('link', { name: t('teach.project.start') }).click();

  await expect(button(page, t('projector.on'))).toBeVisible();
  expect(await smallWords(page)).toEqual([]);
  await turnTo(page, button(page, t('page.oath.start')));
  await page.getByRole('radio').first().check();
  await button(page, t('page.oath.start')).click();

  // A clicker leads on where nothing is decided.
  await turnTo(page, button(page, t('page.inbox.table')));
  expect(await axeFindings(page)).toEqual([]);
  await page
    .getByRole('button', { name: new RegExp(`^${t('projector.inbox.open')}`) })
    .first()
    .click();
  await expect(heading(page)).not.toHaveText(t('projector.inbox.title'));
  expect(await smallWords(page)).toEqual([]);
  await turnTo(page, button(page, t('page.inbox.table')));
  await page.keyboard.press('PageDown');
  await expect(button(page, t('page.inbox.table'))).toBeFocused();
  await page.keyboard.press('Enter');

  const [first, second, third] = firstWeek.beats[0]?.decision.options ?? [];
  const handsFor = (title = '') =>
    page.getByRole('spinbutton', { name: t('projector.vote.hands', { title }) });
  await button(page, t('projector.straight')).click();
  await handsFor(first?.title).fill('9');
  await handsFor(second?.title).fill('400');
  await expect(page.getByRole('status').filter({ hasText: '108' })).toBeVisible();
  await handsFor(second?.title).fill('8');
  await handsFor(second?.title).press('ArrowUp');
  await page.getByRole('button', { name: t('projector.vote.more', { title: third?.title ?? '' }) }).click();
  const map = await page.locator('.map').boundingBox();
  expect((map?.width ?? 0) * (map?.height ?? 0)).toBeGreaterThan((1366 * 768) / 2);
  await button(page, t('projector.vote.show')).click();
  await expect(heading(page)).toHaveText(t('projector.result.tie', { most: 9 }));

  await page.reload();
  await expect(heading(page)).toHaveText(t('projector.result.tie', { most: 9 }));
  expect(await smallWords(page)).toEqual([]);
  await button(page, t('projector.on')).click();
  await expect(page.getByRole('status').filter({ hasText: t('projector.chair.missing') })).toBeVisible();
  await page.getByRole('radio', { name: third?.title ?? '' }).check();
  await expect(
    page.getByText(t('projector.chair.against', { most: 9, hands: 1, total: 19 }), { exact: true }),
  ).toBeVisible();
  await button(page, t('projector.on')).click();
  await page.getByRole('radio').first().check();
  await button(page, t('projector.on')).click();
  await expect(heading(page)).toHaveText(t('projector.minority.title', { hands: 18 }));
  await page.getByRole('radio').nth(1).check();
  await page.getByRole('textbox').fill('Nobody <b>asked</b> us.');
  expect(await axeFindings(page)).toEqual([]);
  expect(await paleWords(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paleWords(page)).toEqual([]);
  await button(page, t('projector.decide')).click();

  // The second decision without a vote; the rest by the clicker.
  await turnTo(page, button(page, t('page.inbox.table')));
  await button(page, t('page.inbox.table')).click();
  await button(page, t('projector.straight')).click();
  await button(page, t('projector.vote.without')).click();
  await button(page, t('projector.on')).click();
  await page.getByRole('radio').first().check();
  await button(page, t('projector.on')).click();
  await page.getByRole('radio').first().check();
  await button(page, t('projector.decide')).click();
  await turnTo(page, page.getByRole('tablist'));
  await expect(page.getByRole('tab', { name: t('projector.debrief.story') })).toBeVisible();
  await turnTo(page, page.getByText('Nobody <b>asked</b> us.'));
  await expect(heading(page)).toHaveText(t('projector.debrief.minority'));
  await expect(page.getByText(t('projector.debrief.question'))).toBeVisible();
  expect(await smallWords(page)).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
});
