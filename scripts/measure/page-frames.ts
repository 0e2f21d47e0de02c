/**
 * `npm run -s measure:frames [-- TIMES]`: milliseconds of script in each frame of the map at its busiest, drawn by Phaser
 * and as SVG, on a computer as fast as this one, four and six times slower; beside them the endless loop of a bare
 * Phaser page. At its busiest: the camera flies between continent and country while every site changes, two years of
 * stances pass, and both lines change weight and manner. The gallery plays it, TIMES times (3 unless told).
 *
 * Times are read from the browser's own trace, so that painting by a program in place of a graphics card, which other
 * processes do, is not counted as script. Style, layout and paint of the page's own thread are told apart.
 */
import type { Browser, Page } from '@playwright/test';
import { serveBarePage } from './bare-page.ts';
import { openBrowser } from './page-browser.ts';
import { servePage } from './page-site.ts';
import { type FrameCost, readFrames } from './trace-frames.ts';

const TIMES = Number(process.argv[2] ?? 3);
const SLOWER = [1, 4, 6] as const;
const PATIENCE_MS = 120_000;
/** A change takes under a second; what a slow computer adds fits as well. */
const CHANGE_MS = 2500;
const BARE_MS = 4000;
const GOAL_MS = 16;

interface Told {
  readonly frames: number;
  readonly script: Spread;
  readonly page: Spread;
  /** What follows the press of the button: laying the change out and painting both still parts. */
  readonly opening: Spread;
  /** Frames with more script than the goal allows. */
  readonly over: number;
}

interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
}

const round = (value: number) => Number(value.toFixed(2));

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return { median: at(0.5), p95: at(0.95), worst: at(1) };
}

function tell(costs: readonly FrameCost[]): Told {
  const frames = costs.filter(({ kind }) => kind === 'frame');
  return {
    frames: frames.length,
    script: spread(frames.map(({ script }) => script)),
    page: spread(frames.map(({ page }) => page)),
    opening: spread(costs.filter(({ kind }) => kind === 'event').map(({ script }) => script)),
    over: costs.filter(({ script }) => script > GOAL_MS).length,
  };
}

async function slowDown(page: Page, rate: number): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return () => session.send('Emulation.setCPUThrottlingRate', { rate: 1 }).then(() => {});
}

async function trace(
  browser: Browser,
  page: Page,
  during: () => Promise<void>,
): Promise<readonly FrameCost[]> {
  await browser.startTracing(page, { categories: ['devtools.timeline', '__metadata'] });
  await during();
  return readFrames(JSON.parse((await browser.stopTracing()).toString('utf8')));
}

async function measureMap(
  browser: Browser,
  url: string,
  world: 'phaser' | 'svg',
  rate: number,
): Promise<Told> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(`${url}?world=${world}&motion=full#gallery/map`);
  await page.locator(`[data-drawn=${world}]`).waitFor({ timeout: PATIENCE_MS });
  const button = page.locator('[data-motion=all]');
  // Once to warm up, as the first change of a visit finds the program not yet compiled; that one is told apart.
  await page.waitForTimeout(1000);
  const faster = await slowDown(page, rate);
  const press = async () => {
    // From inside, so that no pointer is moved on the way.
    await button.evaluate((element: HTMLElement) => setTimeout(() => element.click()));
    await page.waitForTimeout(CHANGE_MS);
  };
  const costs = await trace(browser, page, async () => {
    for (let time = 0; time < 2 * TIMES; time++) await press();
  });
  await faster();
  await page.close();
  return tell(costs);
}

async function measureBare(browser: Browser, url: string, rate: number): Promise<Told> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(url);
  await page.waitForFunction(
    () => (globalThis as unknown as { visit?: { decidable?: number } }).visit?.decidable,
  );
  const faster = await slowDown(page, rate);
  const costs = await trace(browser, page, () => page.waitForTimeout(BARE_MS));
  await faster();
  await page.close();
  return tell(costs);
}

const site = await servePage();
const bare = await serveBarePage();
const browser = await openBrowser();
try {
  const told: Record<string, unknown> = {
    measure: 'page-frames',
    unit: 'ms of script a frame',
    goal: GOAL_MS,
  };
  for (const rate of SLOWER) {
    told[`${rate}x`] = {
      phaser: await measureMap(browser, site.url, 'phaser', rate),
      svg: await measureMap(browser, site.url, 'svg', rate),
      bare: await measureBare(browser, bare.url, rate),
    };
  }
  console.log(JSON.stringify(told, undefined, 1));
} finally {
  await browser.close();
  site.close();
  bare.close();
}
