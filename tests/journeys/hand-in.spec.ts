import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { handInTexts } from '../../src/i18n/index.ts';
import { type Assignment, decodeRun, encodeAssignment, parseHandIn } from '../../src/run/index.ts';
import { anAssignment } from '../support/an-assignment.ts';
import { axeFindings } from '../ui/look-test.ts';
import { openPart } from './support/debrief-part.ts';
import { expectFits } from './support/expect-fits.ts';
import { germany } from './support/germany.ts';
import { expect, test } from './support/journey-test.ts';
import { Player } from './support/player.ts';
import { codeAt } from './support/run-until.ts';
import { words } from './support/words.ts';

words.learn(handInTexts);
const { t } = words;

const SET = anAssignment();

/** Takes a seat by the link of a teacher and swears. */
async function begin(page: Page, seat: number): Promise<void> {
  const player = new Player(page);
  await page.getByLabel(t('page.assigned.seat')).selectOption(String(seat));
  await player.button(t('page.assigned.begin')).click();
  await player.isAt('oath');
  await player.button(t('page.oath.start')).click();
  await player.isAt('brief');
}

/** The save of this page stands at its end, as if all had been played; a reload comes to it. */
async function jumpToDebrief(page: Page, set: Assignment): Promise<void> {
  const code = codeAt({ phase: 'debrief', length: set.length, seed: 417, attention: set.attention });
  await page.evaluate((done) => {
    const id = location.hash.slice('#run/'.length);
    const key = `trusted-vendor:save:${id}`;
    localStorage.setItem(
      key,
      JSON.stringify({ ...JSON.parse(localStorage.getItem(key) ?? '{}'), code: done }),
    );
  }, code);
  await page.reload();
  await new Player(page).isAt('debrief');
  await expect(page.getByRole('heading', { name: t('handIn.title') })).toBeVisible();
}

async function savedFile(page: Page): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: t('handIn.file') }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync((await file.path()) ?? '', 'utf8') };
}

test('a finished run is handed in as a code, a picture or a file with the answers', async ({ page }) => {
  const player = new Player(page);
  await page.goto(`/#${encodeAssignment(SET)}`);
  await player.isAt('assigned');
  await begin(page, 7);
  await jumpToDebrief(page, SET);
  const card = page.getByRole('region', { name: t('page.debrief.handIn') });
  await player.button(t('page.debrief.handIn')).click();
  await expect(card).toBeFocused();
  await expect(card).toContainText(t('handIn.seat', { seat: 7 }));

  await openPart(page, 'reflect');
  const answer = 'I <b>would</b> wait.\nAnd "ask".';
  await page.getByRole('tabpanel').getByRole('textbox').first().fill(answer);
  await card.getByRole('button', { name: t('handIn.draw') }).click();
  await expect(card.getByRole('status')).toContainText(/Your nickname is \w+ \w+\./);
  await card.getByRole('button', { name: t('handIn.show') }).click();
  await expect(card.getByRole('img', { name: t('handIn.qr') })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  const file = await savedFile(page);
  expect(file.name).toMatch(/^trusted-vendor-germany-2019-seat-7-[a-z]+-[a-z]+\.json$/);
  const read = parseHandIn(file.text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect(read.value).toMatchObject({ seat: 7, assignment: encodeAssignment(SET), scenario: germany.id });
  expect(read.value.nickname).toMatch(/^\w+ \w+$/);
  expect(read.value.reflections).toHaveLength(1);
  expect(read.value.reflections[0]?.answer).toBe(answer);
  expect(read.value.reflections[0]?.question).not.toBe('');
  expect(decodeRun(read.value.code, [germany]).ok).toBe(true);

  await page.reload();
  await player.isAt('debrief');
  await expect(card).toContainText(read.value.nickname);
});

test('without an assignment there is a file too, and no next student', async ({ page }) => {
  const player = new Player(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await player.openAt(codeAt({ phase: 'debrief', seed: 1 }), 'debrief');
  await expect(page.getByRole('heading', { name: t('handIn.title') })).toBeVisible();
  const read = parseHandIn((await savedFile(page)).text);
  expect(read.ok && read.value).toMatchObject({ seat: 0, nickname: '', assignment: '', reflections: [] });
  await expect(page.getByRole('button', { name: t('handIn.next') })).toHaveCount(0);
  await expectFits(page);
});

test('on paper stand code and picture, and nothing else; then the page is as before', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const { print = '' } = document.documentElement.dataset;
      document.title = `printed ${print} ${document.querySelectorAll('.hand-in .qr').length}`;
    };
  });
  const player = new Player(page);
  await player.openAt(codeAt({ phase: 'debrief', seed: 1 }), 'debrief');
  const card = page.getByRole('region', { name: t('page.debrief.handIn') });
  await card.getByRole('button', { name: t('handIn.print') }).click();
  await expect(page).toHaveTitle('printed hand-in 1');
  await page.emulateMedia({ media: 'print' });
  await expect(card.getByRole('img', { name: t('handIn.qr') })).toBeVisible();
  await expect(card.getByRole('code')).toBeVisible();
  await expect(page.locator('.keep')).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.keep')).toBeVisible();
});

test('the next student at a device sees nothing of the last, also not by going back', async ({ page }) => {
  const player = new Player(page);
  await page.goto(`/#${encodeAssignment(SET)}`);
  await player.isAt('assigned');
  await begin(page, 7);
  await jumpToDebrief(page, SET);
  await openPart(page, 'reflect');
  await page.getByRole('tabpanel').getByRole('textbox').first().fill('Only mine.');
  const code = (await page.locator('.keep code').first().innerText()).replaceAll('\u200b', '');
  const first = new URL(page.url()).hash;

  await page.getByRole('button', { name: t('handIn.next') }).focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('handIn.nextDo') })
    .click();
  await player.isAt('assigned');
  expect(new URL(page.url()).hash).toBe(`#${encodeAssignment(SET)}`);
  await expect(page.getByLabel(t('page.assigned.seat'))).toHaveValue('0');
  await page.goBack();
  await expect(page).not.toHaveTitle(new RegExp(t('page.screen.debrief')));
  await expect(page.locator('body')).not.toContainText(code.slice(0, 11));
  await page.goto('about:blank');
  await page.goto(`/${first}`);
  // The page has looked for the run and given it up.
  await expect.poll(() => new URL(page.url()).hash).toBe('');
  await player.isAt('home');
  await expect(player.button(t('page.home.again'))).toHaveCount(0);

  // Whoever sits down next decides just alike, and still finds no answers.
  await page.goto(`/#${encodeAssignment(SET)}`);
  await player.isAt('assigned');
  await begin(page, 8);
  await jumpToDebrief(page, SET);
  const card = page.getByRole('region', { name: t('page.debrief.handIn') });
  await expect(card).toContainText(t('handIn.seat', { seat: 8 }));
  await openPart(page, 'reflect');
  await expect(page.getByRole('tabpanel').getByRole('textbox').first()).toHaveValue('');

  // The first one comes back in some weeks: the code brings the run.
  await player.openAt(code, 'debrief');
});

test('who opens the link again goes on where they stopped, or says that it is somebody else', async ({
  page,
}) => {
  const player = new Player(page);
  const link = `/#${encodeAssignment(SET)}`;
  await page.goto(link);
  await player.isAt('assigned');
  await begin(page, 7);
  await player.read();
  await page.goto('about:blank');
  await page.goto(link);
  await player.isAt('assigned');
  const begun = page
    .getByRole('main')
    .getByText(t('present.assigned.begun', { title: germany.title, seat: 7 }));
  await expect(begun).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await player.button(t('page.home.continue')).click();
  await player.isAt('inbox');

  await page.goto('about:blank');
  await page.goto(link);
  await player.isAt('assigned');
  await player.button(t('page.home.notMe')).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('page.home.notMeDo') })
    .click();
  await expect(begun).toHaveCount(0);
  await player.isAt('assigned');
  await begin(page, 8);
});

test('sound and questions are as they were set, also after a reload', async ({ page }) => {
  const player = new Player(page);
  const set = { ...SET, reflection: false, sound: true };
  await page.goto(`/#${encodeAssignment(set)}`);
  await player.isAt('assigned');
  await begin(page, 3);
  await expect(page.getByRole('button', { name: t('page.sound'), exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.reload();
  await player.isAt('brief');
  await expect(page.getByRole('button', { name: t('page.sound'), exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await jumpToDebrief(page, set);
  await expect(page.getByRole('tab', { name: t('page.debrief.reflect') })).toHaveCount(0);
  await expect(page.getByRole('tab', { name: t('page.debrief.trust') })).toHaveCount(1);
  // Another run at this device is as silent as it was.
  await player.openAt(codeAt({ phase: 'brief', seed: 9 }), 'brief');
  await expect(page.getByRole('button', { name: t('page.sound'), exact: true })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
});

test('a full disk keeps nothing from being handed in', async ({ page }) => {
  const player = new Player(page);
  await page.goto(`/#${encodeAssignment(SET)}`);
  await player.isAt('assigned');
  await begin(page, 7);
  await jumpToDebrief(page, SET);
  await page.evaluate(() => {
    for (let size = 2 ** 22, name = 0; size >= 1; ) {
      try {
        localStorage.setItem(`elsewhere-${name++}`, 'x'.repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  await page.getByRole('button', { name: t('handIn.draw') }).click();
  const read = parseHandIn((await savedFile(page)).text);
  expect(read.ok && read.value.nickname).toMatch(/^\w+ \w+$/);
  await page.getByRole('button', { name: t('handIn.next') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('handIn.nextDo') })
    .click();
  await player.isAt('assigned');
  await page.goBack();
  await expect(page).not.toHaveTitle(new RegExp(t('page.screen.debrief')));
});
