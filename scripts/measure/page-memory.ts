/**
 * `npm run -s measure:memory [-- QUARTERS [interpreted]]`: what is left in memory after 0, 10, 25, 50, 75 and 100 quarters without a
 * reload, after forced collections of garbage: kilobytes of script, nodes, listeners, canvases, textures. Three times:
 * the map changing between its two busiest states, and whole runs played again and again, each drawn by Phaser and as
 * SVG; and a bare Phaser page that runs as long. `interpreted` leaves out the browser's compiler, whose code grows the
 * longer a page is used and is counted as memory of its script. `growth` is the slope from the tenth quarter on; it should be about nothing.
 */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { serveBarePage } from './bare-page.ts';
import { openBrowser } from './page-browser.ts';
import { playOnAndOn, whenPlayed } from './page-play-on.ts';
import { servePage } from './page-site.ts';

const MOST = Number(process.argv[2] ?? 100);
const INTERPRETED = '--js-flags=--jitless --no-flush-bytecode';
const STOPS = [0, 10, 25, 50, 75, 100].filter((stop) => stop <= MOST);
/** Before this many quarters, what is used for the first time still arrives. */
const WARM = 10;
const PATIENCE_MS = 120_000;
const CHANGE_MS = 1100;
const BARE_MS_A_QUARTER = 600;

interface Sample {
  readonly quarters: number;
  readonly heapKb: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly canvases: number;
  readonly textures: number;
}

/** Counts what the browser does not tell: canvases that somebody still holds, and textures on the graphics device. */
async function countPictures(page: Page): Promise<void> {
  // The tool that runs this file wraps inner functions in a call that only exists in Node.
  await page.addInitScript('globalThis.__name = (inner) => inner;');
  await page.addInitScript(() => {
    const held: WeakRef<Element>[] = [];
    const counted = { textures: 0, canvases: () => held.filter((one) => one.deref()).length };
    Object.assign(globalThis, { counted });
    const create = Document.prototype.createElement;
    Document.prototype.createElement = function (this: Document, ...args: Parameters<typeof create>) {
      const made = create.apply(this, args);
      if (made instanceof HTMLCanvasElement) held.push(new WeakRef(made));
      return made;
    } as typeof create;
    for (const kind of [WebGLRenderingContext, WebGL2RenderingContext]) {
      const { createTexture, deleteTexture } = kind.prototype;
      kind.prototype.createTexture = function () {
        counted.textures++;
        return createTexture.call(this);
      };
      kind.prototype.deleteTexture = function (texture) {
        if (texture) counted.textures--;
        deleteTexture.call(this, texture);
      };
    }
  });
}

async function sample(page: Page, session: CDPSession, quarters: number): Promise<Sample> {
  // Twice, with a pause: what is let go of in the first round frees more.
  for (let round = 0; round < 3; round++) {
    await session.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(200);
  }
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  const pictures = await page.evaluate(() => {
    const { counted } = globalThis as unknown as { counted: { textures: number; canvases(): number } };
    return { canvases: counted.canvases(), textures: counted.textures };
  });
  return {
    quarters,
    heapKb: Math.round(metric('JSHeapUsedSize') / 1024),
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    ...pictures,
  };
}

/** Slopes by least squares, a quarter. */
function growth(samples: readonly Sample[]): Record<string, number> {
  const warm = samples.filter(({ quarters }) => quarters >= WARM);
  const mean = (of: (one: Sample) => number) => warm.reduce((sum, one) => sum + of(one), 0) / warm.length;
  const middle = mean(({ quarters }) => quarters);
  const slope = (of: (one: Sample) => number) => {
    const average = mean(of);
    const top = warm.reduce((sum, one) => sum + (one.quarters - middle) * (of(one) - average), 0);
    const bottom = warm.reduce((sum, one) => sum + (one.quarters - middle) ** 2, 0);
    return Number((bottom ? top / bottom : 0).toFixed(2));
  };
  return {
    heapKb: slope(({ heapKb }) => heapKb),
    nodes: slope(({ nodes }) => nodes),
    listeners: slope(({ listeners }) => listeners),
    textures: slope(({ textures }) => textures),
  };
}

async function measure(
  browser: Browser,
  prepare: (page: Page) => Promise<(quarters: number) => Promise<void>>,
): Promise<{ samples: readonly Sample[]; growth: Record<string, number> }> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  await countPictures(page);
  const goTo = await prepare(page);
  const samples: Sample[] = [];
  for (const stop of STOPS) {
    await goTo(stop);
    samples.push(await sample(page, session, stop));
  }
  await context.close();
  const told = { samples, growth: growth(samples) };
  // It takes a quarter of an hour; who waits sees that it goes on.
  console.error(JSON.stringify(told.samples.at(-1)), JSON.stringify(told.growth));
  return told;
}

const site = await servePage();
const bare = await serveBarePage();
const browser = await openBrowser(...(process.argv[3] === 'interpreted' ? [INTERPRETED] : []));
try {
  const told: Record<string, unknown> = {
    measure: 'page-memory',
    unit: 'after forced collections of garbage',
  };
  for (const world of ['phaser', 'svg'] as const) {
    told[`map, ${world}`] = await measure(browser, async (page) => {
      await page.goto(`${site.url}?world=${world}&motion=full#gallery/map`);
      await page.locator(`[data-drawn=${world}]`).waitFor({ timeout: PATIENCE_MS });
      let passed = 0;
      return async (quarters) => {
        for (; passed < quarters; passed++) {
          await page.locator('[data-motion=all]').click();
          await page.waitForTimeout(CHANGE_MS);
        }
      };
    });
    told[`runs, ${world}`] = await measure(browser, async (page) => {
      await playOnAndOn(page);
      await page.goto(`${site.url}?world=${world}`);
      return (quarters) => whenPlayed(page, quarters, PATIENCE_MS + quarters * 10_000);
    });
  }
  told.bare = await measure(browser, async (page) => {
    await page.goto(bare.url);
    let passed = 0;
    return async (quarters) => {
      await page.waitForTimeout((quarters - passed) * BARE_MS_A_QUARTER + 500);
      passed = quarters;
    };
  });
  console.log(JSON.stringify(told, undefined, 1));
} finally {
  await browser.close();
  site.close();
  bare.close();
}
