import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page, TestInfo } from '@playwright/test';
import { expect, test } from './support/journey-test.ts';
import { type Distance, makeSmall } from './support/small-picture.ts';

/*
 * Key pictures, held still: what the gallery shows, made small and without words, against small files. Another version
 * of the browser or another set of fonts changes nothing here; a mouth that is gone does.
 * After a change that is meant: `npm run visual:update`, and look at the new files before they are kept.
 */

interface KeyPicture {
  /** Of its file in `pictures/`. */
  readonly name: string;
  readonly exhibit: string;
  /** What of the exhibit is kept; the first that fits. */
  readonly part: string;
  /** Pixels; more where small things matter. */
  readonly width: number;
}

const HEADS = { name: 'heads', exhibit: 'heads', part: '.heads-sheet', width: 340 };
const STORIES = { name: 'stories', exhibit: 'stories', part: '.stories-sheet', width: 200 };

/** A mean of a channel over the whole picture, and single pixels that are far off. */
const CLOSE = { mean: 1.2, loud: 3 } as const;

/** Words are left out, and what stands between pictures keeps its height without them. */
const WORDLESS = `
  .gallery :is(h1, h2, h3, header, nav, figcaption, label, blockquote) { visibility: hidden }
  .gallery figcaption { height: 20px; padding: 0; overflow: hidden }
  .gallery svg text { visibility: hidden }
`;

const fileOf = ({ name }: KeyPicture) => fileURLToPath(new URL(`./pictures/${name}.png`, import.meta.url));

async function openGallery(page: Page, theme: 'light' | 'dark' | 'contrast'): Promise<void> {
  await page.goto(`/?world=svg&motion=reduced&theme=${theme}#gallery/marks`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // The policy of the page lets no style element in.
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, WORDLESS);
}

/** Whether drawings and maps, which come after the words, are there. */
function isDrawn(place: Element): boolean {
  const drawings = [...place.querySelectorAll('svg')].filter((one) => !one.parentElement?.closest('svg'));
  const pieces = place.matches('.hung-map') ? [place] : drawings;
  return drawings.length > 0 && pieces.every((piece) => piece.querySelector('path') !== null);
}

async function take(
  page: Page,
  picture: KeyPicture,
): Promise<{ readonly png: string; readonly apart?: Distance }> {
  await page.evaluate((id) => {
    location.hash = `gallery/${id}`;
  }, picture.exhibit);
  const place = page.locator(`#exhibit-${picture.exhibit} ${picture.part}`).first();
  await place.scrollIntoViewIfNeeded();
  await expect.poll(() => place.evaluate(isDrawn), { intervals: [50] }).toBe(true);
  const file = fileOf(picture);
  const kept = existsSync(file) ? readFileSync(file) : undefined;
  return makeSmall(page, await place.screenshot({ animations: 'disabled' }), picture.width, kept);
}

const isClose = (apart: Distance | undefined) =>
  apart !== undefined && apart.mean < CLOSE.mean && apart.loud <= CLOSE.loud;

/** Holds a picture against its file, or renews the file where that is asked for. */
async function hold(page: Page, picture: KeyPicture, { config }: TestInfo): Promise<void> {
  const { png, apart } = await take(page, picture);
  if (config.updateSnapshots === 'all' || config.updateSnapshots === 'changed') {
    writeFileSync(fileOf(picture), Buffer.from(png, 'base64'));
  } else
    expect.soft(isClose(apart), `${picture.name} lies ${JSON.stringify(apart)} from its file`).toBe(true);
}

test('people and stories stand still, and a change of them is seen', async ({ page }, info) => {
  await openGallery(page, 'light');
  await hold(page, HEADS, info);
  await page.locator('.heads-sheet figure:first-child svg [stroke="#2A1C17"]').evaluateAll((lines) => {
    for (const line of lines) line.remove();
  });
  expect(isClose((await take(page, HEADS)).apart), 'one head without its mouth and lids').toBe(false);

  await hold(page, STORIES, info);
  const setGold = (gold: string) =>
    page.locator('.stories-sheet svg').evaluateAll((drawings, colour) => {
      for (const drawn of drawings as SVGElement[]) drawn.style.setProperty('--art-gold', colour);
    }, gold);
  await setGold('#2E7D5B');
  expect(isClose((await take(page, STORIES)).apart), 'gold has become green').toBe(false);
  await setGold('');
  const story = page.locator('.stories-sheet svg').nth(5);
  // An empty one would count as one that is still on its way.
  await story.evaluate((drawn) =>
    drawn.replaceChildren(document.createElementNS(drawn.namespaceURI, 'path')),
  );
  expect(isClose((await take(page, STORIES)).apart), 'one story is missing').toBe(false);
});

test('places and maps stand still', async ({ page }, info) => {
  await openGallery(page, 'light');
  for (const picture of [
    { name: 'offices', exhibit: 'offices', part: '.offices-sheet', width: 240 },
    { name: 'map-europe', exhibit: 'map', part: '.hung-map', width: 240 },
    { name: 'map-country', exhibit: 'network', part: 'figure:nth-child(3) .hung-map', width: 140 },
    { name: 'regions', exhibit: 'regions', part: '.hung-map', width: 160 },
    { name: 'lines', exhibit: 'lines', part: 'figure:last-child .hung-map', width: 160 },
    { name: 'marks', exhibit: 'marks', part: '.marks', width: 240 },
  ]) {
    await hold(page, picture, info);
  }
});

test('dark and high contrast stand still', async ({ page }, info) => {
  await openGallery(page, 'dark');
  await hold(page, { name: 'table-dark', exhibit: 'table', part: '.tables-sheet', width: 320 }, info);
  await hold(page, { name: 'map-dark', exhibit: 'map', part: '.hung-map', width: 160 }, info);
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'contrast';
  });
  await hold(
    page,
    { name: 'house-contrast', exhibit: 'parliament', part: '.parliament-sheet', width: 240 },
    info,
  );
  await hold(page, { name: 'marks-contrast', exhibit: 'marks', part: '.marks', width: 240 }, info);
});
