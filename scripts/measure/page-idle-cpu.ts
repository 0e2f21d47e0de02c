/**
 * `npx tsx scripts/measure/page-idle-cpu.ts [SECONDS]`: processor seconds of the whole browser while the decision screen
 * stands there and nobody touches it, drawn as SVG and by Phaser, beside an empty page and a bare Phaser page, whose loop
 * runs without end. Linux only: it reads /proc.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { serveBarePage } from './bare-page.ts';
import { openBrowserProcess } from './page-browser.ts';
import { playFirstVisit, whenTold } from './page-first-visit.ts';
import { servePage } from './page-site.ts';

const SECONDS = Number(process.argv[2] ?? 60);
const PATIENCE_MS = 60_000;
/** For what was begun to come to its end. */
const SETTLE_MS = 5000;
const TICKS_A_SECOND = 100;

interface Usage {
  readonly parent: number;
  readonly ticks: number;
}

/** Parent and processor time of every process there is. */
function readProcesses(): Map<number, Usage> {
  const found = new Map<number, Usage>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      // The name of the program stands in brackets and may hold blanks.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      found.set(Number(name), { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) });
    } catch {
      // It ended in between.
    }
  }
  return found;
}

/** Processor seconds of a process and all that descend from it. */
function secondsOf(root: number): number {
  const processes = readProcesses();
  const belongs = (id: number): boolean => {
    if (id === root) return true;
    const parent = processes.get(id)?.parent;
    return parent !== undefined && parent > 1 && belongs(parent);
  };
  let ticks = 0;
  for (const [id, usage] of processes) if (belongs(id)) ticks += usage.ticks;
  return ticks / TICKS_A_SECOND;
}

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function toDecision(page: Page, url: string, drawn: string): Promise<void> {
  await playFirstVisit(page, false);
  await page.goto(url);
  if ((await whenTold(page, 'decidable', PATIENCE_MS)) === undefined)
    throw new Error(`${url} never came so far`);
  await page.locator(drawn).first().waitFor({ timeout: PATIENCE_MS });
}

async function idle(open: (page: Page) => Promise<unknown>): Promise<number> {
  const { server, browser } = await openBrowserProcess();
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await open(page);
    await sleep(SETTLE_MS);
    const id = server.process().pid ?? 0;
    const before = secondsOf(id);
    await sleep(SECONDS * 1000);
    return Number((secondsOf(id) - before).toFixed(2));
  } finally {
    await browser.close();
    await server.close();
  }
}

const site = await servePage();
const bare = await serveBarePage();
try {
  console.log(
    JSON.stringify({
      measure: 'page-idle-cpu',
      unit: `processor seconds in ${SECONDS} s`,
      blank: await idle((page) => page.goto('about:blank')),
      svg: await idle((page) => toDecision(page, `${site.url}?world=svg`, 'main svg > g')),
      phaser: await idle((page) => toDecision(page, `${site.url}?world=phaser`, 'canvas')),
      bare: await idle(async (page) => {
        await page.goto(bare.url);
        await whenTold(page, 'decidable', PATIENCE_MS);
      }),
    }),
  );
} finally {
  site.close();
  bare.close();
}
