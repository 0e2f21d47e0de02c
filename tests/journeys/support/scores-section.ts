import { expect, type Locator, type Page } from '@playwright/test';
import { findWrongSums } from './sum-chain.ts';
import { words } from './words.ts';

/** Unfolds every Why? of a screen with scores, one after the other, and gives what does not add up. */
export async function findWrongSumsOnScreen(page: Page): Promise<string[]> {
  const main = page.getByRole('main');
  const fold = main.locator('details', {
    has: page.locator(':scope > summary', { hasText: words.t('page.outcome.more') }),
  });
  await unfold(fold);
  const wrong: string[] = [];
  const keep = async (chain: Locator, title: string): Promise<void> => {
    const found = await findWrongSums(chain);
    wrong.push(...found.map((what) => `${title.replace(/\s+/g, ' ')}: ${what}`));
  };
  const scores = main.getByRole('button', { name: words.t('page.outcome.why') });
  await expect(scores).not.toHaveCount(0);
  for (const score of await scores.all()) {
    await score.click();
    await expect(score).toHaveAttribute('aria-expanded', 'true');
    await keep(main.locator('.scores > .why'), await score.innerText());
  }
  const chains = main.locator('details', {
    has: page.locator(':scope > summary', { hasText: words.t('page.outcome.why') }),
  });
  for (const chain of await chains.all()) {
    await unfold(chain);
    await keep(chain, await chain.locator(':scope > summary').innerText());
  }
  return wrong;
}

async function unfold(details: Locator): Promise<void> {
  if ((await details.getAttribute('open')) === null) await details.locator(':scope > summary').click();
  await expect(details).toHaveAttribute('open');
}
