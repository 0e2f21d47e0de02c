import { expect, type Locator, type Page } from '@playwright/test';
import { debriefTexts } from '../../../src/i18n/index.ts';
import type { Player } from './player.ts';
import { codeAt } from './run-until.ts';
import { words } from './words.ts';

words.learn(debriefTexts);

type Part = 'roads' | 'branch' | 'luck' | 'beliefs' | 'claims' | 'history' | 'reflect';

/** Opens the debrief of a finished run. */
export async function openDebrief(player: Player): Promise<void> {
  await player.openAt(codeAt({ phase: 'debrief' }), 'debrief');
}

/** Opens a part of the debrief and waits until all of it has been worked out. */
export async function openPart(page: Page, part: Part): Promise<Locator> {
  await page.getByRole('tab', { name: words.t(`page.debrief.${part}`), exact: true }).click();
  const panel = page.getByRole('tabpanel');
  await expect(panel.locator('h3, .question').first()).toBeVisible();
  await expect(panel.getByRole('progressbar')).toHaveCount(0);
  // A message that has not arrived shows as its name.
  await expect(panel).not.toContainText(/\b(analysis|debrief|page|present)\.[a-z]/);
  return panel;
}
