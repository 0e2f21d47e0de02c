import type { Page } from '@playwright/test';
import { loadScenario } from '../../scripts/library/load-scenarios.ts';
import { classTexts, createWords, englishLate, teachTexts } from '../../src/i18n/index.ts';
import { encodeHandIn, encodeRun } from '../../src/run/index.ts';
import { aStart, runByLot } from '../support/a-run.ts';
import { axeFindings } from '../ui/look-test.ts';
import { expectFits } from './support/expect-fits.ts';
import { expect, test } from './support/journey-test.ts';

const words = createWords();
for (const texts of [englishLate, teachTexts, classTexts]) words.learn(texts);
const { t } = words;

/** Forty finished runs: eight ways to play, each by five chances. */
const scenario = loadScenario('germany-2019');
const ways = [1, 2, 3, 4, 5, 6, 7, 8].map((luck) =>
  runByLot(scenario, luck, { start: aStart({ length: 'short' }) }),
);
const codes = [0, 1, 2, 3, 4].flatMap((seed) =>
  ways.map((run) => encodeRun({ ...run, start: { ...run.start, seed } })),
);
const nameOf = (n: number) => `Pupil ${String.fromCharCode(65 + (n % 26))}${n}x`;
const lines = codes.map((code, n) =>
  n % 3 === 0 ? `${nameOf(n)}: ${code}` : n % 3 === 1 ? `> ${code} ${nameOf(n)}` : `"${nameOf(n)}","${code}"`,
);
const BAD = [
  `Slip: ${(codes[0] ?? '').replace(/.$/, (sign) => (sign === '7' ? '8' : '7'))}`,
  `Cut: ${(codes[1] ?? '').slice(0, 29)}`,
  'Strange: A0SHP-ZVR!2-RQYCF-V2VPK',
  'Made up: 12345-ABCDE-FGHJK-99999-ZZZZZ',
  `Short: ${(codes[2] ?? '').slice(6)}`,
];

const field = (page: Page) => page.getByRole('textbox', { name: t('teach.class.paste') });
const rows = (page: Page) => page.locator('.class-table tbody tr');
const took = (page: Page) => page.locator('.class-took');

async function open(page: Page, about = ''): Promise<void> {
  await page.goto(`#teach/class${about}`);
  await page.getByRole('heading', { level: 1, name: t('teach.class.title') }).waitFor();
}

async function paste(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await page.getByRole('button', { name: t('teach.class.take') }).click();
  await expect(took(page)).not.toBeEmpty({ timeout: 30_000 });
}

test('forty codes with names and five bad ones: all told apart, one deleted, kept over a reload', async ({
  page,
}) => {
  await open(page);
  await paste(page, [...lines, '', ...BAD].join('\n'));
  await expect(took(page)).toContainText(
    t('teach.class.took', { added: 40, known: 0, named: 0, refused: 5 }),
  );
  await expect(rows(page)).toHaveCount(40);
  const refused = page.locator('.class-refused li');
  await expect(refused).toHaveCount(5);
  await expect(refused.first()).toContainText(t('teach.class.atLine', { line: 42 }));
  await expect(page.getByRole('img', { name: /40 runs among/ })).toBeVisible({ timeout: 60_000 });
  expect(await axeFindings(page), 'collected').toEqual([]);

  // What seems to be meant is the first code, which is here under another name.
  await refused.first().getByRole('button').click();
  await expect(rows(page)).toHaveCount(41);
  await page.getByRole('button', { name: t('teach.class.deleteOne', { who: 'Slip' }) }).click();
  const sure = page.getByRole('dialog');
  await sure.getByRole('button', { name: t('teach.class.keep') }).click();
  await expect(rows(page)).toHaveCount(41);
  await page.getByRole('button', { name: t('teach.class.deleteOne', { who: 'Slip' }) }).click();
  await sure.getByRole('button', { name: t('teach.class.delete') }).click();
  await expect(rows(page)).toHaveCount(40);

  await page.reload();
  await expect(rows(page)).toHaveCount(40, { timeout: 30_000 });
  await paste(page, lines.join('\n'));
  await expect(took(page)).toContainText(
    t('teach.class.took', { added: 0, known: 40, named: 0, refused: 0 }),
  );
  await expect(rows(page)).toHaveCount(40);
});

test('on the projector stands no name and no single run', async ({ page }) => {
  await open(page);
  await paste(page, lines.join('\n'));
  await page.getByRole('link', { name: t('teach.class.projector') }).click();
  await expect(page.getByRole('heading', { name: t('teach.class.questions') })).toBeVisible();
  const main = page.getByRole('main');
  await expect(main.locator('.class-split')).toHaveCount(5);
  expect(await main.innerHTML()).not.toContain('Pupil');
  expect(await main.innerHTML()).not.toMatch(/[0-9A-Z]{5}-[0-9A-Z]{5}-/);
  await expect(main.locator('.class-table, .class-cloud, .class-tick')).toHaveCount(0);
  const smallest = await main
    .locator('.class-projector')
    .evaluate((root) =>
      Math.min(
        ...[...root.querySelectorAll<HTMLElement>('*')]
          .filter((one) => one.offsetParent && [...one.childNodes].some((node) => node.nodeType === 3))
          .map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
      ),
    );
  expect(smallest).toBeGreaterThanOrEqual(28);
  expect(await axeFindings(page)).toEqual([]);
  await page.reload();
  await expect(main.locator('.class-split')).toHaveCount(5, { timeout: 30_000 });
  expect(await main.innerHTML()).not.toContain('Pupil');
});

test('by keys alone: paste, sort, delete, and the focus is never lost', async ({ page }) => {
  await open(page);
  await field(page).focus();
  await page.keyboard.insertText(lines.slice(0, 5).join('\n'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(5);
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');

  const sort = page.getByRole('button', { name: t('present.score.cost') });
  await sort.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: t('present.score.cost') })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  const costs = await page.locator('.class-table tbody td:nth-child(3)').allInnerTexts();
  expect(costs.map(Number)).toEqual(costs.map(Number).sort((a, b) => b - a));

  await page.getByRole('button', { name: t('teach.class.deleteAll') }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveCount(5);
  await expect(page.getByRole('button', { name: t('teach.class.deleteAll') })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByText(t('teach.class.none'))).toBeFocused();
});

test('files: handed in, exported and read again, of another product, and none at all', async ({ page }) => {
  await open(page);
  const handIn = encodeHandIn({
    code: codes[0] ?? '',
    scenario: scenario.id,
    seat: 7,
    nickname: 'Quiet Heron',
    assignment: '',
    at: '2026-11-22T17:04',
    reflections: [{ id: 'turning', question: 'What turned it?', answer: '<img src=x onerror=alert(1)>' }],
  });
  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page
    .locator('input[type=file]')
    .setInputFiles([
      file('heron.json', handIn),
      file('list.csv', `Name,Code\n<script>alert(1)</script>,${codes[1]}`),
      file('other.json', '{"product":"another","format":1}'),
      file('picture.png', '\u0089PNG\u0000\u0000'),
    ]);
  await expect(took(page)).toContainText(t('teach.class.took', { added: 2, known: 0, named: 0, refused: 2 }));
  await expect(rows(page).last()).toContainText('script>alert(1)</script');
  await expect(rows(page).first()).toContainText(t('teach.class.seatOf', { name: 'Quiet Heron', seat: 7 }));
  await page.getByText(t('teach.class.reflections')).click();
  await expect(rows(page).first()).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('.class-refused')).toContainText(t('teach.class.why.other-product'));
  await expect(page.locator('.class-refused')).toContainText(t('teach.class.why.no-text'));

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: t('teach.class.export') }).click();
  const exported = await (await download).path();
  await page.getByRole('button', { name: t('teach.class.deleteAll') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('teach.class.delete') })
    .click();
  await expect(rows(page)).toHaveCount(0);
  await page.locator('input[type=file]').setInputFiles(exported);
  await expect(rows(page)).toHaveCount(2);
  await rows(page).first().getByText(t('teach.class.choices')).click();
  const first = scenario.beats.find(({ short }) => short);
  const taken = ways[0]?.play.decided[0]?.option;
  await expect(rows(page).first()).toContainText(
    first?.decision.options.find(({ id }) => id === taken)?.title ?? '?',
  );
  // Two are not a class: on the wall each would be seen.
  await page.getByRole('link', { name: t('teach.class.projector') }).click();
  await expect(page.getByRole('main')).toContainText(t('teach.class.tooFew'));
});

test('a browser that keeps nothing says so, and all of it works until the page is closed', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  await open(page);
  await paste(page, lines.slice(0, 3).join('\n'));
  await expect(rows(page)).toHaveCount(3);
  await expect(page.getByRole('alert')).toContainText(t('teach.class.unkept.blocked'));
});

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`on a small screen, ${theme}: nothing runs out of it and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page);
    await page.evaluate((wanted) => {
      document.documentElement.dataset.theme = wanted;
    }, theme);
    await paste(page, [...lines.slice(0, 9), BAD[0]].join('\n'));
    await expect(page.getByRole('img', { name: /9 runs among/ })).toBeVisible({ timeout: 60_000 });
    await expectFits(page);
    expect(await axeFindings(page)).toEqual([]);
  });
}
