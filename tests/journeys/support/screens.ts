import { expect, type Page } from '@playwright/test';
import { takeOfficeInGermany } from './germany.ts';
import { Player, type Screen } from './player.ts';
import { codeAt } from './run-until.ts';
import { words } from './words.ts';

const { t } = words;

interface Visited {
  readonly screen: Screen;
  /** What leads on from here. */
  readonly action: string | RegExp;
}

/** Goes through every screen, the shortest way, and stops on each. */
export async function visitScreens(page: Page, visit: (visited: Visited) => Promise<void>): Promise<void> {
  const player = new Player(page);
  await player.openHome();
  await visit({ screen: 'home', action: takeOfficeInGermany });
  await player.takeOffice();
  await page.getByRole('radio', { name: t('present.factor.subtler-approach') }).check();
  await visit({ screen: 'oath', action: t('page.oath.start') });
  await player.swear();
  await visit({ screen: 'brief', action: t('page.brief.read') });
  await player.read();
  await player.hear();
  await visit({ screen: 'inbox', action: t('page.inbox.table') });
  await player.toTable();
  await player.options.first().check();
  await player.reasons.first().check();
  await visit({ screen: 'decision', action: t('page.decision.decide') });
  await player.decide();
  await visit({ screen: 'outcome', action: /^Next:/ });

  await player.openHome();
  await player.button(t('page.code.enter')).click();
  await player.typeCode(codeAt({ phase: 'brief' }).replace(/.$/, 'U'));
  await visit({ screen: 'code', action: t('page.code.open') });
  await player.typeCode(codeAt({ phase: 'epilogue' }));
  await player.isAt('epilogue');
  await visit({ screen: 'epilogue', action: t('page.epilogue.debrief') });
  await player.lookBack();
  await expect(page.getByRole('tab')).not.toHaveCount(0);
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await visit({ screen: 'debrief', action: t('page.debrief.home') });
  }
}
