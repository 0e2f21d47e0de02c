import { type Browser, type BrowserServer, chromium } from '@playwright/test';
import { launchOptions } from '../set-up/launch-options.mjs';

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
