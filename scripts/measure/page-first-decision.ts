/**
 * `npx tsx scripts/measure/page-first-decision.ts [RUNS]`: milliseconds from navigation until the first decision can be
 * pressed, and until the first frame of a bare Phaser page built with the same tools, on a computer four times slower
 * behind 5 Mbit/s and 40 ms. Median of five runs unless told.
 */
import type { Browser, Page } from '@playwright/test';
import { serveBarePage } from './bare-page.ts';
import { openBrowser } from './page-browser.ts';
import { playFirstVisit, whenTold } from './page-first-visit.ts';
import { servePage } from './page-site.ts';

const RUNS = Number(process.argv[2] ?? 5);
const PATIENCE_MS = 120_000;
const SLOWER = 4;
const LATENCY_MS = 40;
const BYTES_A_SECOND = 5_000_000 / 8;

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_A_SECOND,
    uploadThroughput: BYTES_A_SECOND,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

async function time(browser: Browser, url: string, prepare: (page: Page) => Promise<void>): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await slowDown(page);
  await prepare(page);
  await page.goto(url, { waitUntil: 'commit', timeout: PATIENCE_MS });
  const told = await whenTold(page, 'decidable', PATIENCE_MS);
  await context.close();
  if (told === undefined) throw new Error(`${url} never came so far`);
  return Math.round(told);
}

const tell = (times: readonly number[]) => {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1], all: times };
};

const page = await servePage();
const bare = await serveBarePage();
const browser = await openBrowser();
try {
  const ours: number[] = [];
  const theirs: number[] = [];
  // In turns, so that whatever else the computer does weighs on both.
  for (let run = 0; run < RUNS; run++) {
    ours.push(await time(browser, page.url, (opened) => playFirstVisit(opened, false)));
    theirs.push(await time(browser, bare.url, async () => {}));
  }
  const [firstDecision, barePhaser] = [tell(ours), tell(theirs)];
  const share = (firstDecision.median ?? 0) / (barePhaser.median ?? 1);
  console.log(
    JSON.stringify({
      measure: 'page-first-decision',
      unit: 'ms',
      firstDecision,
      barePhaserFirstFrame: barePhaser,
      share: Number(share.toFixed(3)),
    }),
  );
} finally {
  await browser.close();
  page.close();
  bare.close();
}
