import { openDebrief, openPart } from './support/debrief-part.ts';
import { expectFitsEveryEye } from './support/expect-fits.ts';
import { test } from './support/journey-test.ts';
import { Player } from './support/player.ts';

for (const part of ['luck', 'beliefs', 'branch', 'claims', 'reflect'] as const) {
  test(`${part}: axe finds nothing in any theme, and nothing is cut off at 320 pixels`, async ({ page }) => {
    await openDebrief(new Player(page));
    const panel = await openPart(page, part);
    await panel.locator('details').evaluateAll((all) => {
      for (const details of all as HTMLDetailsElement[]) details.open = true;
    });
    await expectFitsEveryEye(page);
  });
}
