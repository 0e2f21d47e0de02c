/**
 * `npm run -s screens [-- NAME]`: pictures of the page as it is built, for the README and docs/screens.md, which it writes too.
 * Plays one road through Germany and opens it where each picture stands. WebP, made by the browser; with a NAME only
 * those pictures are taken anew.
 */
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { loadScenario } from '../library/load-scenarios.ts';
import { openBrowser } from '../measure/page-browser.ts';
import { servePage } from '../measure/page-site.ts';
import { ROOT } from '../set-up/run.mjs';
import { codeAt, type Road } from './run-at.ts';
import { SCREENS, type ScreenPicture, SIZES } from './screen-list.ts';

const FOLDER = join(ROOT, 'docs', 'pictures', 'screens');
/** A clean core, then all out by law: something to vote on, to swap, and to wait for. */
const ROAD: Road = [1, 2, 1, 2, 1, 2, 2, 1];
const QUALITY = 0.82;
/** All pictures together. */
const MOST_BYTES = 2_500_000;
const SETTLE_MS = 2500;

const fileOf = ({ name, size, theme }: ScreenPicture) => `${name}-${size}-${theme}.webp`;

/** The browser that took the picture also makes it small. */
async function toWebp(tool: Page, png: Buffer): Promise<Buffer> {
  const address = await tool.evaluate(
    async ({ picture, quality }) => {
      const image = new Image();
      image.src = picture;
      await image.decode();
      const sheet = document.createElement('canvas');
      sheet.width = image.width;
      sheet.height = image.height;
      sheet.getContext('2d')?.drawImage(image, 0, 0);
      return sheet.toDataURL('image/webp', quality);
    },
    { picture: `data:image/png;base64,${png.toString('base64')}`, quality: QUALITY },
  );
  return Buffer.from(address.replace(/^.*,/, ''), 'base64');
}

async function take(browser: Browser, url: string, picture: ScreenPicture): Promise<Buffer> {
  const { size, theme, at, press = [] } = picture;
  const [width, height] = SIZES[size];
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    contrast: theme === 'contrast' ? 'more' : 'no-preference',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const hash = typeof at === 'string' ? at : `resume/${codeAt(loadScenario('germany-2019'), ROAD, at)}`;
  await page.goto(`${url}?world=svg${hash && `#${hash}`}`);
  await page.getByRole('main').waitFor();
  // Words, then drawings, then the map.
  await page.waitForTimeout(SETTLE_MS);
  for (const what of press) {
    const main = page.getByRole('main');
    if (typeof what === 'number') await main.getByRole('radio').nth(what).check({ force: true });
    else await page.getByRole('button', { name: what }).first().click();
    await page.waitForTimeout(SETTLE_MS / 2);
    await page.evaluate(() => scrollTo(0, 0));
  }
  const png = await page.screenshot();
  await context.close();
  return png;
}

const sentences = (pictures: readonly ScreenPicture[]) =>
  pictures.map((one) => `${one.caption}\n\n![${one.caption}](pictures/screens/${fileOf(one)})\n`).join('\n');

const page = `# The page in pictures

Made by \`npm run screens\` from the page as it is built: 1366 × 768, 390 × 844 and 1920 × 1080, in light, dark and high
contrast. One road through Germany, seed 7.

${sentences(SCREENS)}`;

const only = process.argv[2];
const site = await servePage();
const browser = await openBrowser();
try {
  await mkdir(FOLDER, { recursive: true });
  const known = new Set(SCREENS.map(fileOf));
  for (const file of await readdir(FOLDER)) if (!known.has(file)) await rm(join(FOLDER, file));
  const tool = await browser.newPage();
  for (const picture of SCREENS) {
    if (only && picture.name !== only) continue;
    await writeFile(
      join(FOLDER, fileOf(picture)),
      await toWebp(tool, await take(browser, site.url, picture)),
    );
  }
  await writeFile(join(ROOT, 'docs', 'screens.md'), page);
  let bytes = 0;
  for (const file of await readdir(FOLDER)) bytes += (await stat(join(FOLDER, file))).size;
  console.log(`${known.size} pictures, ${Math.round(bytes / 1000)} kB together`);
  if (bytes > MOST_BYTES) process.exitCode = 1;
} finally {
  await browser.close();
  site.close();
}
