import { encodeAssignment, parseAssignment } from '../../src/run/index.ts';
import { anAssignment } from '../support/an-assignment.ts';
import { axeFindings } from '../ui/look-test.ts';
import { expect, test } from './support/journey-test.ts';
import { Player } from './support/player.ts';
import { words } from './support/words.ts';

const { t } = words;

const SET = anAssignment({ beliefs: { intent: 1 } });

test('a link from a teacher says what is set, and only that is played', async ({ page }) => {
  const player = new Player(page);
  await page.goto(`/#${encodeAssignment(SET)}`);
  await player.isAt('assigned');
  await expect(page.getByText(t('present.assigned.length.short'))).toBeVisible();
  await expect(page.getByText(t('present.assigned.chance.same'))).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await expect(page.getByText(t('page.assigned.missing'))).toBeVisible();
  await page.getByLabel(t('page.assigned.seat')).selectOption('7');
  await player.button(t('page.assigned.begin')).click();
  await player.isAt('oath');
  await page.reload();
  await player.isAt('oath');
  await expect(page.getByText(t('page.oath.length'))).toHaveCount(0);
  await expect(page.getByText(t('page.oath.prediction'))).toHaveCount(0);
  await expect(page.getByText(t('page.oath.beliefs'))).toHaveCount(0);
  await player.button(t('page.oath.start')).click();
  await player.isAt('brief');
  const save = await page.evaluate(() =>
    Object.values(localStorage).find((text) => text.includes('"seat":7')),
  );
  expect(parseAssignment((JSON.parse(save ?? '{}') as { set: string }).set)).toEqual({
    ok: true,
    value: SET,
  });
  await page.reload();
  await player.isAt('brief');
});

test('a link that was altered, or is for something else, says so and what to do', async ({ page }) => {
  const player = new Player(page);
  const link = encodeAssignment(SET);
  for (const [text, problem] of [
    [link.replace('short', 'standard'), t('app.assigned.altered')],
    [link.replace('set=1', 'set=3'), t('app.assigned.newer')],
    [encodeAssignment({ ...SET, scenario: 'atlantis-2019' }), t('app.assigned.unknownScenario')],
    [encodeAssignment({ ...SET, attention: 9 }), t('app.assigned.setting', { setting: 'attention' })],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`/#${text}`);
    await player.isAt('assigned');
    await expect(page.getByText(problem)).toBeVisible();
  }
  expect(await axeFindings(page)).toEqual([]);
  await player.button(t('page.assigned.home')).click();
  await player.isAt('home');
});
