import { assignTexts, teachTexts } from '../../src/i18n/index.ts';
import { parseAssignment } from '../../src/run/index.ts';
import { axeFindings } from '../ui/look-test.ts';
import { expectFits } from './support/expect-fits.ts';
import { germany } from './support/germany.ts';
import { expect, test } from './support/journey-test.ts';
import { Player } from './support/player.ts';
import { words } from './support/words.ts';

words.learn(teachTexts);
words.learn(assignTexts);
const { t } = words;

test.beforeEach(async ({ page }) => {
  await page.goto('/#teach/assign/germany-2019');
  await expect(page.getByRole('heading', { name: t('teach.assign.link') })).toBeVisible();
});

test('the link follows the settings, stays short, and opens what was set', async ({ page, context }) => {
  const link = page.getByRole('textbox', { name: t('teach.assign.linkField'), exact: true });
  const set = async () => {
    const read = parseAssignment(new URL(await link.inputValue()).hash.slice(1));
    if (!read.ok) throw new Error(read.error.code);
    return read.value;
  };
  expect((await set()).scenario).toBe(germany.id);
  await page.getByRole('radio', { name: t('present.assigned.length.standard') }).check();
  await page.getByRole('radio', { name: t('teach.assign.practice') }).check();
  await page.getByLabel(t('teach.assign.seed'), { exact: true }).fill('417');
  await page.getByLabel(t('teach.assign.seats'), { exact: true }).fill('60');
  await page.getByLabel(t('teach.assign.attention')).selectOption('6');
  await page.getByRole('checkbox', { name: t('teach.assign.prediction') }).uncheck();
  await page.getByRole('checkbox', { name: t('teach.assign.reflection') }).uncheck();
  await page.getByRole('checkbox', { name: t('teach.assign.sound') }).check();
  await page.getByText(t('teach.assign.beliefs')).click();
  await page.getByRole('button', { name: t('present.beliefs.bundle.doubting') }).click();
  const wanted = { length: 'standard', practice: true, chance: 417, seats: 60, attention: 6 };
  expect(await set()).toMatchObject({ ...wanted, prediction: false, reflection: false, sound: true });
  expect((await set()).beliefs).toMatchObject({ intent: -1 });
  const address = await link.inputValue();
  expect(address.length).toBeLessThan(300);
  expect(await page.getByLabel(t('teach.assign.text')).inputValue()).toContain(`\n${address}\n`);
  expect(await axeFindings(page)).toEqual([]);

  await page.reload();
  await expect(link).toHaveValue(address);

  const student = new Player(await context.newPage());
  await student.page.goto(address);
  await student.isAt('assigned');
  await expect(student.page.getByLabel(t('page.assigned.seat')).getByRole('option')).toHaveCount(61);
});

test('an altered address says so, and stands at the usual settings', async ({ page }) => {
  await page.goto('about:blank');
  await page.goto('/#teach/assign/set=1&scenario=germany-2019.1&length=short&check=000000');
  await expect(page.getByText(t('teach.assign.unread'))).toBeVisible();
  await expect(page.getByRole('radio', { name: t('present.assigned.length.short') })).toBeChecked();
});

test('all of it can be settled by keyboard, and fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('radio', { name: t('present.assigned.length.short') }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: t('present.assigned.length.standard') })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: t('teach.assign.binding') })).toBeFocused();
  await expectFits(page);
});

test('on paper there is one slip for each seat, and nothing else', async ({ page }) => {
  await page.getByLabel(t('teach.assign.seats'), { exact: true }).fill('24');
  await page.emulateMedia({ media: 'print' });
  const slips = page.getByRole('list', { name: t('teach.assign.slip') }).getByRole('listitem');
  await expect(slips).toHaveCount(24);
  await expect(slips.last()).toContainText(t('teach.assign.slipSeat', { seat: 24 }));
  await expect(page.getByRole('button').first()).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
});

test('any decision opens at once, marked as a preview, and is kept nowhere', async ({ page }) => {
  const player = new Player(page);
  await page.getByLabel(t('teach.assign.seats'), { exact: true }).fill('12');
  const beats = page.locator('.assign-beats').getByRole('link');
  await expect(beats).toHaveCount(6);
  await beats.nth(3).click();
  await player.isAt('brief');
  const notice = page.getByRole('region', { name: t('page.notices') });
  await expect(notice).toContainText(t('present.preview'));
  expect(await axeFindings(page)).toEqual([]);
  await player.read();
  await player.toTable();
  await player.decide();
  await expect(notice).toContainText(t('present.preview'));
  const saves = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':save:')));
  expect(await saves()).toEqual([]);
  await page.reload();
  await player.isAt('brief');

  await notice.getByRole('link', { name: t('present.preview.leave') }).click();
  await expect(page.getByLabel(t('teach.assign.seats'), { exact: true })).toHaveValue('12');
  await expect(notice).toBeHidden();

  await page.getByRole('link', { name: t('teach.assign.previewPage') }).click();
  await player.isAt('assigned');
  await page.getByLabel(t('page.assigned.seat')).selectOption('7');
  await player.button(t('page.assigned.begin')).click();
  await player.isAt('oath');
  await player.swear();
  await expect(notice).toContainText(t('present.preview'));
  expect(await saves()).toEqual([]);
});
