import type { Locator, Page } from '@playwright/test';
import { axeFindings } from '../ui/look-test.ts';
import { expectFits } from './support/expect-fits.ts';
import { firstWeek, learnInFirstWeek } from './support/first-week.ts';
import { expect, test } from './support/journey-test.ts';
import { Keys } from './support/keys.ts';
import { Player } from './support/player.ts';
import { words } from './support/words.ts';

const { t } = words;

const coachOf = (page: Page): Locator =>
  page.getByRole('complementary', { name: t('page.coach.title'), exact: true });
const said = (text = ''): string => text.replace(/\s+/g, ' ').trim();

test('the tutorial with nothing but a keyboard', async ({ page }) => {
  const player = new Player(page);
  const keys = new Keys(page);
  const coach = coachOf(page);
  const press = async (name: string | RegExp) => {
    await keys.tabTo(player.button(name));
    await keys.press('Enter');
  };
  const arrive = async (screen: Parameters<Player['isAt']>[0], explained = '') => {
    await player.isAt(screen);
    // What explains a screen never takes the focus from it.
    await expect(player.heading).toBeFocused();
    await expect(coach).toContainText(said(explained));
    // It is also said, once, and not only shown.
    await expect(coach.getByRole('status')).toContainText(said(explained));
  };

  await player.openHome();
  await press(learnInFirstWeek);
  await arrive('oath', firstWeek.coach?.oath);
  await expect(page.getByRole('group', { name: t('page.oath.length') })).toHaveCount(0);
  await expect(page.getByRole('group', { name: t('page.oath.rules') })).toHaveCount(0);
  await press(t('page.coach.dismiss'));
  await expect(coach).toHaveCount(0);
  await keys.tabTo(page.getByRole('radio', { name: t('present.factor.shifting-us-arguments') }));
  await keys.press('Space');
  await press(t('page.oath.start'));

  for (const [decision, beat] of firstWeek.beats.entries()) {
    await arrive('brief', beat.coach?.brief);
    await press(t('page.brief.read'));
    await arrive('inbox', beat.coach?.inbox);
    // There is time for two of three.
    for (let opened = 0; opened < 2; opened++) {
      const item = await player.firstClosedItem();
      await keys.tabTo(player.closedItems.first());
      await keys.press('Enter');
      await keys.tabTo(item.getByRole('radio').first());
      await keys.press('Space');
      await keys.arrowTo(item.getByRole('radio').nth(3));
    }
    await expect(player.closedItems).toHaveCount(0);
    await press(t('page.inbox.table'));
    await arrive('decision', beat.coach?.decision);
    await keys.tabTo(player.options.first());
    await keys.press('Space');
    await keys.tabTo(player.reasons.first());
    await keys.press('Space');
    await press(t('page.decision.decide'));
    await arrive('outcome', beat.coach?.outcome);
    if (decision === 0) {
      // One chain of causes is opened, as the coach asks.
      const why = page.getByRole('button', { name: t('page.outcome.why') }).last();
      await keys.tabTo(why);
      await keys.press('Enter');
      await expect(why).toHaveAttribute('aria-expanded', 'true');
    }
    await press(/^Next:/);
  }

  await arrive('epilogue', firstWeek.coach?.epilogue);
  await press(t('page.epilogue.debrief'));
  await arrive('debrief', firstWeek.coach?.debrief);
  await press(t('page.coach.onward'));
  await player.isAt('home');
  await expect(page.getByRole('heading', { name: t('page.home.choose') })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the tutorial fits, and axe finds nothing on any screen', async ({ page }) => {
    const player = new Player(page);
    const look = async (where: string) => {
      await expect(coachOf(page), where).toBeVisible();
      await expectFits(page, where);
      expect(await axeFindings(page), where).toEqual([]);
    };
    await player.openHome();
    await player.button(learnInFirstWeek).click();
    await player.isAt('oath');
    await look('oath');
    await player.swear();
    for (const { id } of firstWeek.beats) {
      await look(`${id}, brief`);
      await player.read();
      await player.hear();
      await look(`${id}, inbox`);
      await player.toTable();
      await look(`${id}, decision`);
      await player.decide(1);
      await look(`${id}, outcome`);
      // Practice: one step back at any time, even after a decision.
      await player.button(t('page.undo')).click();
      await player.isAt('decision');
      await player.decide(2);
      await player.next.click();
    }
    await player.isAt('epilogue');
    await look('epilogue');
    await player.lookBack();
    await look('debrief');
  });
});

test('whoever skips the explanations sees none of them again, until a new beginning', async ({ page }) => {
  const player = new Player(page);
  const coach = coachOf(page);
  await player.openHome();
  await player.button(learnInFirstWeek).click();
  await player.isAt('oath');
  await player.button(t('page.coach.skip')).click();
  await expect(coach).toHaveCount(0);
  // The focus stays where the reader was.
  await expect(page.getByRole('group', { name: t('page.oath.mandate') })).toBeFocused();
  await player.swear();
  await expect(coach).toHaveCount(0);
  for (const _ of firstWeek.beats) {
    await player.isAt('brief');
    await player.read();
    await player.toTable();
    await expect(coach).toHaveCount(0);
    await player.decide();
    await expect(coach).toHaveCount(0);
    await player.next.click();
  }
  await player.isAt('epilogue');
  await player.lookBack();
  await expect(coach).toHaveCount(0);
  await player.button(t('page.coach.onward')).click();
  await player.isAt('home');
  await player.button(learnInFirstWeek).click();
  await expect(coach).toBeVisible();
});

test('a closed explanation stays closed, and the next one still comes', async ({ page }) => {
  const player = new Player(page);
  const coach = coachOf(page);
  await player.openHome();
  await player.button(learnInFirstWeek).click();
  await player.isAt('oath');
  await player.swear();
  await player.button(t('page.coach.dismiss')).click();
  await expect(coach).toHaveCount(0);
  await player.read();
  await expect(coach).toContainText(said(firstWeek.beats[0]?.coach?.inbox));
  await player.button(t('page.undo')).click();
  await player.isAt('brief');
  await expect(coach).toHaveCount(0);
});

test('the map of the tutorial names an invented country, and no other map shows it', async ({ page }) => {
  const player = new Player(page);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const name = t('present.map.invented', { country: firstWeek.country.name });
  await player.openHome('?world=svg');
  await expect(page.locator('.world svg').first()).toBeAttached();
  await expect(page.locator('.world')).not.toContainText(name);
  expect(fetched.filter((address) => /invented/.test(address))).toEqual([]);
  await player.button(learnInFirstWeek).click();
  await expect(page.locator('.world')).toContainText(name);
  await player.button(t('page.menu.home')).click();
  await player.isAt('home');
  await expect(page.locator('.world')).not.toContainText(name);
});
