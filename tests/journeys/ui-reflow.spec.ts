import { SCREEN_KINDS } from '../ui/fixture-desk.ts';
import { expect, test } from '../ui/look-test.ts';
import { expectFits } from './support/expect-fits.ts';

/** 342 × 192 is 1366 × 768 at 400 %; 683 × 384 is the same at 200 %. */
const SIZES = [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 683, height: 384 },
  { width: 390, height: 844 },
  { width: 342, height: 192 },
  { width: 320, height: 640 },
] as const;

for (const kind of SCREEN_KINDS) {
  test(`${kind} never scrolls sideways, and what sticks leaves room to read`, async ({ page, look }) => {
    for (const query of [`screen=${kind}&notice`, `screen=${kind}&long&text=larger&notice`]) {
      await look(query);
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await expectFits(page, `${query} at ${size.width}`);
      }
    }
    await look(`screen=${kind}`);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      const stuck = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.header, .actions')]
          .filter((element) => getComputedStyle(element).position === 'sticky')
          .reduce((sum, element) => sum + element.offsetHeight, 0),
      );
      expect(stuck, `stuck at ${size.width} × ${size.height}`).toBeLessThanOrEqual(size.height * 0.25);
    }
  });
}

test('the map can be hidden, and nothing said on it is lost', async ({ page, look }) => {
  await look('screen=inbox&map=off');
  await expect(page.locator('.map')).toHaveCount(0);
  await expect(page.getByText('Half of Germany’s radio sites are Huawei or ZTE.')).toBeVisible();
});

test('things to press are large enough for a finger', async ({ page, look }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const kind of SCREEN_KINDS) {
    await look(`screen=${kind}`);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.button, .pick, .option > label, .rating label')]
        .filter((element) => element.offsetParent && element.getBoundingClientRect().height < 44)
        .map((element) => element.textContent),
    );
    expect(small, kind).toEqual([]);
  }
});

test('what the debrief prints is the report, and nothing to press', async ({ page, look }) => {
  await look('screen=debrief');
  const paper = page.locator('article.paper');
  await paper.waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  for (const part of ['Scores', 'Decisions', 'All roads, and this one'])
    await expect(paper.getByRole('heading', { name: part, exact: true })).toBeVisible();
  await expect(page.getByRole('tablist')).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
});
