/**
 * `npm run -s screens [-- NAME]`: pictures of the page as it is built, for the README, docs/screens.md and
 * docs/teacher-screens.md, which it writes too. Plays one road through Germany and opens it where each picture stands.
 * WebP, made by the browser; with a NAME, of a picture or of a folder, only those are taken anew.
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
import { TEACHER_SCREENS } from './teacher-screen-list.ts';

const DOCS = join(ROOT, 'docs');
/** A clean core, then all out by law: something to vote on, to swap, and to wait for. */
const ROAD: Road = [1, 2, 1, 2, 1, 2, 2, 1];
const QUALITY = 0.82;
/** Between paper and print, left and above: A4 is 794 by 1123. */
const MARGINS = [57, 61] as const;
/** The pictures of one document together. */
const MOST_BYTES = 2_500_000;
const SETTLE_MS = 2500;

const fileOf = ({ name, size, theme }: ScreenPicture) => `${name}-${size}-${theme}.webp`;

/** The browser that took the picture also makes it small. */
async function toWebp(tool: Page, png: Buffer, [left, top]: readonly [number, number]): Promise<Buffer> {
  const address = await tool.evaluate(
    async ({ picture, quality, left, top }) => {
      const image = new Image();
      image.src = picture;
      await image.decode();
      const sheet = document.createElement('canvas');
      sheet.width = image.width + 2 * left;
      sheet.height = image.height + 2 * top;
      const pen = sheet.getContext('2d');
      if (pen) {
        pen.fillStyle = '#fff';
        pen.fillRect(0, 0, sheet.width, sheet.height);
        pen.drawImage(image, left, top);
      }
      return sheet.toDataURL('image/webp', quality);
    },
    { picture: `data:image/png;base64,${png.toString('base64')}`, quality: QUALITY, left, top },
  );
  return Buffer.from(address.replace(/^.*,/, ''), 'base64');
}

/** On a sheet of its own, as a printer would have it. */
function standAlone(part: Element): void {
  for (let here: Element = part; here !== document.body; here = here.parentElement as Element)
    for (const other of here.parentElement?.children ?? [])
      if (other !== here) (other as HTMLElement).style.display = 'none';
}

/** To the top of the window, under the bar that stays there. */
function comeUp(part: Element): void {
  scrollTo(0, scrollY + part.getBoundingClientRect().top - 80);
}

async function take(browser: Browser, url: string, picture: ScreenPicture): Promise<Buffer> {
  const { size, theme, at, fill, press = [], from } = picture;
  const isPaper = size === 'paper';
  const [width, height] = SIZES[isPaper ? 'laptop' : size];
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    contrast: theme === 'contrast' ? 'more' : 'no-preference',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const hash = typeof at === 'string' ? at : `resume/${codeAt(loadScenario('germany-2019'), ROAD, at)}`;
  // A link that is shown is shown as a teacher has it.
  const query = hash.startsWith('teach') ? '' : '?world=svg';
  await page.goto(`${url}${query}${hash && `#${hash}`}`);
  await page.getByRole('main').waitFor();
  // Words, then drawings, then the map.
  await page.waitForTimeout(SETTLE_MS);
  const main = page.getByRole('main');
  if (fill) await main.getByRole('textbox').first().fill(fill());
  for (const what of press) {
    if (typeof what === 'number') await main.getByRole('radio').nth(what).check({ force: true });
    else if ('tick' in what) await main.getByRole('checkbox', { name: what.tick }).check();
    else
      await page
        .getByRole('button', { name: what })
        .or(page.getByRole('link', { name: what }))
        .first()
        .click();
    await page.waitForTimeout(SETTLE_MS / 2);
    await page.evaluate(() => scrollTo(0, 0));
  }
  // All roads are played before a class is seen among them.
  if (fill) await page.waitForTimeout(3 * SETTLE_MS);
  if (isPaper) {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: SIZES.paper[0], height: SIZES.paper[1] });
  }
  if (from) await page.locator(from).evaluate(isPaper ? standAlone : comeUp);
  const png = await page.screenshot();
  await context.close();
  return png;
}

interface PictureBook {
  /** In docs/, with its pictures in docs/pictures/. */
  readonly file: string;
  readonly folder: string;
  readonly words: string;
  readonly pictures: readonly ScreenPicture[];
}

const BOOKS: readonly PictureBook[] = [
  {
    file: 'screens.md',
    folder: 'screens',
    words: `# The page in pictures

Made by \`npm run screens\` from the page as it is built: 1366 × 768, 390 × 844 and 1920 × 1080, in light, dark and high
contrast. One road through Germany, seed 7. What teachers see and print has [pages of its own](teacher-screens.md).
`,
    pictures: SCREENS,
  },
  {
    file: 'teacher-screens.md',
    folder: 'teacher-screens',
    words: `# What teachers see and print

Made by \`npm run screens\` from the page as it is built. Sheets of paper are A4, in grey; of documents with several
sheets one is shown. The names of the class are made up, and its runs are played by lot.
`,
    pictures: TEACHER_SCREENS,
  },
];

const only = process.argv[2];
const site = await servePage();
const browser = await openBrowser();
try {
  const tool = await browser.newPage();
  for (const { file, folder, words, pictures } of BOOKS) {
    const place = join(DOCS, 'pictures', folder);
    await mkdir(place, { recursive: true });
    const known = new Set(pictures.map(fileOf));
    for (const old of await readdir(place)) if (!known.has(old)) await rm(join(place, old));
    for (const picture of pictures) {
      if (only && only !== picture.name && only !== folder) continue;
      const png = await take(browser, site.url, picture);
      const margins = picture.size === 'paper' ? MARGINS : ([0, 0] as const);
      await writeFile(join(place, fileOf(picture)), await toWebp(tool, png, margins));
    }
    const shown = pictures.map(
      (one) => `${one.caption}\n\n![${one.caption}](pictures/${folder}/${fileOf(one)})\n`,
    );
    await writeFile(join(DOCS, file), [words, ...shown].join('\n'));
    let bytes = 0;
    for (const name of await readdir(place)) bytes += (await stat(join(place, name))).size;
    console.log(`${file}: ${known.size} pictures, ${Math.round(bytes / 1000)} kB together`);
    if (bytes > MOST_BYTES) process.exitCode = 1;
  }
} finally {
  await browser.close();
  site.close();
}
