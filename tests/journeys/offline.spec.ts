import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { BrowserContext, Page } from '@playwright/test';
import { createSite } from '../../scripts/serve/create-site.mjs';
import { offlineTexts } from '../../src/i18n/index.ts';
import { expect, test } from './support/journey-test.ts';
import { Player } from './support/player.ts';

const DIST = new URL('../../dist/', import.meta.url).pathname;

/** What is not here is asked for in vain; the page says so in its own words. */
test.use({ serviceWorkers: 'allow', expectedTroubles: [/ERR_INTERNET_DISCONNECTED|Failed to fetch/] });

async function untilKept(page: Page): Promise<void> {
  await expect
    .poll(
      () => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.active)),
      {
        timeout: 40_000,
      },
    )
    .toBe(true);
}

/** Every file of the build but its own list and the worker lies in the copy. */
async function keptFiles(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const cache = await caches.open(names.find((name) => name.startsWith('trusted-vendor:offline:')) ?? '');
    return (await cache.keys()).map(({ url }) => url);
  });
}

/** The built page below a folder of a server, as schools have it. */
async function serveBelow(folder: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const site = createSite(DIST);
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path.startsWith(`${folder}/`)) {
      request.url = path.slice(folder.length);
      site.emit('request', request, response);
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://localhost:${port}${folder}/`, close: () => server.close() };
}

async function playOffline(context: BrowserContext, page: Page, url: string): Promise<void> {
  const player = new Player(page);
  await context.setOffline(true);
  await page.goto(url);
  await player.isAt('home');
  await player.takeOffice();
  await player.swear({ short: true });
  await player.read();
  await player.toTable();
  await player.decide();
  await page.reload();
  await player.isAt('outcome');
}

test('after a first visit the page opens, plays and reloads without a line', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto('/');
  await untilKept(page);
  const { files } = JSON.parse(await readFile(`${DIST}files.json`, 'utf8')) as {
    readonly files: readonly string[];
  };
  // Of sounds in two formats, the one that browsers prefer.
  expect(await keptFiles(page)).toHaveLength(files.filter((name) => !name.endsWith('.webm')).length);
  await playOffline(context, page, `${baseURL}`);
});

test.describe('below a folder', () => {
  test('the same, and nothing beside the folder is touched', async ({ browser }) => {
    const site = await serveBelow('/school/media');
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site.url);
    await untilKept(page);
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.scope);
    expect(scope).toBe(site.url);
    await playOffline(context, page, site.url);
    await context.close();
    site.close();
  });
});

test('a newer version waits, is offered on the first page only, and is used when asked', async ({
  browser,
}) => {
  const worker = await readFile(`${DIST}offline-worker.js`, 'utf8');
  const site = createSite(DIST);
  let version = 'first';
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/offline-worker.js')) {
      response.writeHead(200, { 'Content-Type': 'text/javascript' });
      response.end(worker.replace(/"version":"[^"]*"/, `"version":"${version}"`));
    } else site.emit('request', request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const url = `http://localhost:${typeof address === 'object' && address ? address.port : 0}/`;
  const context = await browser.newContext();
  const page = await context.newPage();
  const player = new Player(page);
  const notice = page.getByText(offlineTexts['offline.newer']);
  await page.goto(url);
  await untilKept(page);
  await player.takeOffice();
  await player.swear();
  version = 'second';
  await page.reload();
  await player.isAt('brief');
  await expect
    .poll(
      () => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting)),
      {
        timeout: 40_000,
      },
    )
    .toBe(true);
  // Whoever plays is left alone.
  await expect(notice).toHaveCount(0);
  await page.evaluate(() => {
    location.hash = '';
  });
  await player.isAt('home');
  await expect(notice).toBeVisible();
  // The page is loaded anew: until then nothing can be asked of it.
  await Promise.all([page.waitForEvent('load'), player.button(offlineTexts['offline.use']).click()]);
  await expect
    .poll(async () => (await page.evaluate(() => caches.keys())).some((name) => name.endsWith(':second')))
    .toBe(true);
  await player.isAt('home');
  await expect(notice).toHaveCount(0);
  await expect
    .poll(() =>
      page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting)),
    )
    .toBe(false);
  await context.close();
  server.close();
});

test('the page can be installed, and no name of it says what schools filter by', async ({
  page,
  request,
}) => {
  await page.goto('/');
  const address = await page.locator('link[rel="manifest"]').getAttribute('href');
  const answer = await request.get(`/${address}`);
  const manifest = (await answer.json()) as {
    readonly name: string;
    readonly start_url: string;
    readonly icons: readonly { readonly src: string; readonly sizes: string }[];
  };
  expect(JSON.stringify(manifest)).not.toMatch(/game/i);
  expect(manifest.start_url).toBe('./');
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  for (const { src } of manifest.icons) expect((await request.get(`/${src}`)).status()).toBe(200);
});
