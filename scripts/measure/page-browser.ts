import { type Browser, type BrowserServer, chromium } from '@playwright/test';
import { findBrowser } from '../set-up/find-browser.mjs';

/**
 * Quiet, WebGL drawn in software where there is no graphics card, and everything else painted the usual way: some
 * systems switch painting by a graphics card on even where a program has to stand in for it.
 */
const FLAGS = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

function launchOptions() {
  const executablePath = findBrowser();
  // Chromium refuses its sandbox to root.
  const args = process.getuid?.() === 0 ? [...FLAGS, '--no-sandbox'] : FLAGS;
  return { args, ...(executablePath && { executablePath }) };
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions());
}

/** A browser whose process is known. */
export async function openBrowserProcess(): Promise<{
  readonly server: BrowserServer;
  readonly browser: Browser;
}> {
  const server = await chromium.launchServer(launchOptions());
  return { server, browser: await chromium.connect(server.wsEndpoint()) };
}
