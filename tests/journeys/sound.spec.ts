import type { Page } from '@playwright/test';
import { soundTexts } from '../../src/i18n/index.ts';
import { encodeAssignment } from '../../src/run/index.ts';
import { anAssignment } from '../support/an-assignment.ts';
import { expect, test } from './support/journey-test.ts';
import { Player } from './support/player.ts';
import { words } from './support/words.ts';

words.learn(soundTexts);
const { t } = words;

/** Files that belong to sound, as they are fetched. */
function soundsFetched(page: Page): readonly string[] {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname;
    if (/\.(webm|mp3|ogg|wav)$|\/(sound|audio|howler)[^/]*\.js$/.test(path)) fetched.push(path);
  });
  return fetched;
}

/** Remembers every audio context that the page makes. */
async function watchAudio(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const made: AudioContext[] = [];
    Object.assign(globalThis, { made });
    const Original = globalThis.AudioContext;
    globalThis.AudioContext = class extends Original {
      constructor(...options: ConstructorParameters<typeof AudioContext>) {
        super(...options);
        made.push(this);
      }
    };
  });
  return () =>
    page.evaluate(() => (globalThis as unknown as { made: AudioContext[] }).made.map(({ state }) => state));
}

test('nothing of sound is fetched until it is asked for; then M mutes it again', async ({ page }) => {
  const fetched = soundsFetched(page);
  const contexts = await watchAudio(page);
  const player = new Player(page);
  await player.openHome();
  await player.takeOffice();
  await player.swear();
  await player.read();
  await player.hear();
  expect(fetched).toEqual([]);
  expect(await contexts()).toEqual([]);

  const sound = page.getByRole('button', { name: t('page.sound'), exact: true });
  await expect(sound).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('m');
  await expect(sound).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => fetched.some((path) => /cues[^/]*\.(webm|mp3)$/.test(path))).toBe(true);
  await expect.poll(contexts).toEqual(['running']);

  await page.keyboard.press('m');
  await expect(sound).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(contexts).toEqual(['suspended']);
});

test('what sounds is also written, unless captions are switched off', async ({ page }) => {
  const player = new Player(page);
  await player.openHome();
  await player.takeOffice();
  await player.swear();
  await page.keyboard.press('m');
  await player.read();
  await player.hear();
  const caption = page.locator('.caption');
  await expect(caption).toContainText(new RegExp(`${t('app.caption.letter')}|${t('app.caption.call')}`));
  await player.toTable();
  await player.decide();
  // Where one is stands beside what happens there.
  await expect(caption).toContainText(t('app.caption.place-street'));
  await expect(caption).toContainText(t('app.caption.headline'));

  const settings = await player.openFromMenu('settings');
  await settings.getByRole('checkbox', { name: t('page.settings.captions') }).uncheck();
  await page.keyboard.press('Escape');
  await expect(caption).toBeHidden();
});

test('sound that is on is on again after a reload', async ({ page }) => {
  const player = new Player(page);
  await player.openHome();
  await player.takeOffice();
  await player.swear();
  await page.keyboard.press('m');
  const fetched = soundsFetched(page);
  await page.reload();
  await player.isAt('brief');
  const sound = page.getByRole('button', { name: t('page.sound'), exact: true });
  await expect(sound).toHaveAttribute('aria-pressed', 'true');
  await player.read();
  await expect.poll(() => fetched.some((path) => /ground[^/]*\.(webm|mp3)$/.test(path))).toBe(true);

  // A class is as silent as its teacher set it, whatever this device is used to.
  const set = encodeAssignment(anAssignment({ sound: false, seats: 0 }));
  await page.goto(`/#${set}`);
  await page.reload();
  await player.isAt('assigned');
  await player.button(t('page.assigned.begin')).click();
  await player.isAt('oath');
  await player.button(t('page.oath.start')).click();
  await player.isAt('brief');
  await expect(sound).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('.caption')).toHaveCount(0);
});

test.describe('when sounds cannot be fetched', () => {
  test.use({ expectedTroubles: [/ERR_FAILED/] });

  test('it is told, and play goes on', async ({ page }) => {
    await page.route(/\.(webm|mp3)$/, (route) => route.abort());
    const player = new Player(page);
    await player.openHome();
    await player.takeOffice();
    await player.swear();
    await page.keyboard.press('m');
    await expect(page.getByRole('region', { name: t('page.notices') })).toContainText(
      t('app.notice.soundFailed'),
    );
    await player.read();
  });
});
