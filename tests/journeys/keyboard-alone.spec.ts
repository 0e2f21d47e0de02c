import { takeOfficeInGermany } from './support/germany.ts';
import { expect, test } from './support/journey-test.ts';
import { Keys } from './support/keys.ts';
import { Player } from './support/player.ts';
import { codeAt } from './support/run-until.ts';
import { words } from './support/words.ts';

const { t } = words;

test('the short version with nothing but a keyboard', async ({ page }) => {
  const player = new Player(page);
  const keys = new Keys(page);
  const press = async (name: string | RegExp) => {
    await keys.tabTo(player.button(name));
    await keys.press('Enter');
  };
  const arrive = async (screen: Parameters<Player['isAt']>[0]) => {
    await player.isAt(screen);
    await expect(player.heading).toBeFocused();
  };

  await player.openHome();
  await press(takeOfficeInGermany);
  await arrive('oath');
  await keys.tabTo(page.getByRole('slider', { name: t('present.score.security') }));
  await keys.press('ArrowRight');
  await keys.tabTo(page.getByRole('radio', { name: t('present.factor.shifting-us-arguments') }));
  await keys.press('Space');
  await keys.arrowTo(page.getByRole('radio', { name: t('present.factor.pressure-from-china') }));
  await keys.tabTo(page.getByRole('radio', { name: /^All/ }));
  await keys.arrowTo(page.getByRole('radio', { name: /^Short/ }));
  await press(t('page.oath.start'));

  for (let decision = 0; decision < 5; decision++) {
    await arrive('brief');
    await press(t('page.brief.read'));
    await arrive('inbox');
    const first = await player.firstClosedItem();
    await keys.tabTo(player.closedItems.first());
    await keys.press('Enter');
    await expect(first.getByRole('heading', { level: 2 })).toBeFocused();
    await keys.tabTo(first.getByRole('radio').first());
    await keys.press('Space');
    await keys.arrowTo(first.getByRole('radio').nth(2));
    await press(t('page.inbox.table'));
    await arrive('decision');
    await keys.tabTo(player.options.first());
    await keys.press('Space');
    await keys.arrowTo(player.options.nth(1));
    await keys.tabTo(player.reasons.first());
    await keys.press('Space');
    await press(t('page.decision.decide'));
    await arrive('outcome');
    await keys.press('Tab');
    await press(/^Next:/);
  }

  await arrive('epilogue');
  await press(t('page.epilogue.debrief'));
  await arrive('debrief');
  await keys.tabTo(page.getByRole('tab', { name: t('page.debrief.story') }));
  await keys.press('ArrowLeft');
  await expect(page.getByRole('tab', { name: t('page.debrief.trust') })).toBeFocused();
  await expect(page.getByRole('tabpanel')).toContainText(t('page.debrief.weak'));
});

test('Tab goes around every screen and is caught nowhere', async ({ page }) => {
  const player = new Player(page);
  const keys = new Keys(page);
  await player.openAt(codeAt({ phase: 'brief' }), 'brief');
  expect(await keys.walkAround()).toContain(t('page.brief.read'));
  await player.read();
  await player.hear();
  expect(await keys.walkAround()).toContain(t('page.inbox.table'));
  await player.toTable();
  expect(await keys.walkAround()).toContain(t('page.decision.decide'));
  await player.decide();
  expect(await keys.walkAround()).toContain(await player.next.innerText());
});

test('Shift and Tab go back to where one was', async ({ page }) => {
  const player = new Player(page);
  const keys = new Keys(page);
  await player.openAt(codeAt({ phase: 'decision' }), 'decision');
  await keys.tabTo(player.button(t('page.decision.decide')));
  await keys.tabTo(player.options.first(), { backwards: true });
});

test('windows close with Escape and give the focus back', async ({ page }) => {
  const player = new Player(page);
  const keys = new Keys(page);
  await player.openAt(codeAt({ phase: 'brief' }), 'brief');

  const menu = player.button(t('page.menu'));
  await keys.tabTo(menu, { backwards: true });
  for (const name of [t('page.sources'), t('page.glossary'), t('page.settings'), t('page.menu.help')]) {
    await keys.press('Enter');
    await keys.tabTo(player.dialog(t('page.menu')).getByRole('button', { name, exact: true }));
    await keys.press('Enter');
    await expect(player.dialog(name)).toBeVisible();
    await keys.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(menu).toBeFocused();
  }

  const source = page.getByRole('main').getByRole('listitem').getByRole('button').first();
  await keys.tabTo(source);
  await keys.press('Enter');
  const fact = player.dialog(t('page.sources.fact'));
  await keys.tabTo(fact.getByRole('link'));
  await keys.press('Escape');
  await expect(fact).toBeHidden();
  await expect(source).toBeFocused();
});
