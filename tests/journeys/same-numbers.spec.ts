import { describeFrame } from '../../src/present/index.ts';
import { decodeRun } from '../../src/run/index.ts';
import { runByLot } from '../support/a-run.ts';
import { bundleTeller } from './support/bundle-teller.ts';
import { germany } from './support/germany.ts';
import { expect, test } from './support/journey-test.ts';
import { Player } from './support/player.ts';
import type { tellSteps } from './support/tell-run.ts';
import { tellRun } from './support/tell-run.ts';
import { words } from './support/words.ts';

test('twenty runs by lot are the same in Node and in the browser, byte for byte', async ({ page }) => {
  await page.goto('about:blank');
  await page.evaluate(await bundleTeller());
  for (let luck = 0; luck < 20; luck++) {
    const run = runByLot(germany, luck);
    const inBrowser = await page.evaluate(
      ([scenario, start, steps]) =>
        (globalThis as unknown as { tellSteps: typeof tellSteps }).tellSteps(scenario, start, steps),
      [germany, run.start, run.steps] as const,
    );
    expect(inBrowser === tellRun(run), `luck ${luck}`).toBe(true);
  }
});

test('the page shows the numbers that Node computes', async ({ page }) => {
  const player = new Player(page);
  await player.openHome();
  await player.takeOffice();
  await player.swear({ short: true });
  for (let decision = 0; decision < 3; decision++) {
    await player.read();
    await player.hear();
    await player.toTable();
    await player.decide(decision, decision);
    const run = decodeRun(await player.readCode(), [germany]);
    if (!run.ok) throw new Error(run.error.code);
    const { meters } = describeFrame(run.value, { words, facts: {}, europe: [], plain: false });
    for (const { sentence } of meters) await expect(page.getByRole('banner')).toContainText(sentence);
    await player.goOn('brief');
  }
});
