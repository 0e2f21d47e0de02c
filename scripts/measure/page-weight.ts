/**
 * `npx tsx scripts/measure/page-weight.ts`: bytes over the network before the first decision is possible, and in all;
 * bodies only, with brotli and with gzip. What must be there is found by holding each file back in turn.
 */
import type { Browser, Page } from '@playwright/test';
import { openBrowser } from './page-browser.ts';
import { playFirstVisit, whenTold } from './page-first-visit.ts';
import { servePage } from './page-site.ts';

type Encoding = 'br' | 'gzip';
type Weights = Readonly<Record<string, number>>;

const PATIENCE_MS = 20_000;
/** How long a page that lacks a file gets to show that it needs it. */
const HELD_MS = 4000;

const nameOf = (address: string) => new URL(address).pathname.replace(/^.*\//, '') || 'index.html';
const sum = (weights: Weights) => Object.values(weights).reduce((total, bytes) => total + bytes, 0);

/** Bytes of the bodies that have arrived, by file. */
async function weigh(page: Page, encoding: Encoding): Promise<() => Promise<Weights>> {
  await page.setExtraHTTPHeaders({ 'Accept-Encoding': encoding });
  const sizes = new Map<string, Promise<number>>();
  page.on('requestfinished', (request) => {
    if (!request.url().startsWith('http')) return;
    sizes.set(
      nameOf(request.url()),
      request.sizes().then(({ responseBodySize }) => responseBodySize),
    );
  });
  return async () => {
    const entries = await Promise.all([...sizes].map(async ([name, size]) => [name, await size] as const));
    return Object.fromEntries(entries.sort((a, b) => b[1] - a[1]));
  };
}

/** Visits with one file never answered, and tells whether the first decision was possible all the same. */
async function isPossibleWithout(browser: Browser, url: string, held: string): Promise<boolean> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route(
    (address) => nameOf(address.href) === held,
    () => {},
  );
  await playFirstVisit(page, false);
  await page.goto(url, { waitUntil: 'commit' });
  const told = await whenTold(page, 'decidable', HELD_MS);
  await context.close();
  return told !== undefined;
}

async function visit(browser: Browser, url: string, encoding: Encoding) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const arrived = await weigh(page, encoding);
  await playFirstVisit(page, true);
  await page.goto(`${url}?world=phaser`, { waitUntil: 'commit' });
  if ((await whenTold(page, 'decided', PATIENCE_MS)) === undefined) throw new Error('no decision was made');
  await page.locator('canvas').waitFor({ timeout: PATIENCE_MS });
  await page.waitForLoadState('networkidle');
  const silent = await arrived();
  const sounds = ['cues', 'ambient'].map((name) =>
    page.waitForEvent('requestfinished', {
      predicate: (request) => nameOf(request.url()).startsWith(name),
      timeout: PATIENCE_MS,
    }),
  );
  await page.keyboard.press('m');
  await Promise.all(sounds);
  const all = await arrived();
  await context.close();
  return { silent, all };
}

const site = await servePage();
const browser = await openBrowser();
try {
  const brotli = await visit(browser, site.url, 'br');
  const gzip = await visit(browser, site.url, 'gzip');
  const needed: string[] = [];
  for (const name of Object.keys(brotli.silent)) {
    // A document that does not come needs no proof.
    if (name === 'index.html' || !(await isPossibleWithout(browser, site.url, name))) needed.push(name);
  }
  const only = (weights: Weights) => Object.fromEntries(needed.map((name) => [name, weights[name] ?? 0]));
  const tell = ({ silent, all }: typeof brotli) => ({
    beforeFirstDecision: sum(only(silent)),
    files: only(silent),
    firstDecisionWithMap: sum(silent),
    withSound: sum(all),
  });
  console.log(JSON.stringify({ measure: 'page-weight', unit: 'bytes', br: tell(brotli), gzip: tell(gzip) }));
} finally {
  await browser.close();
  site.close();
}
