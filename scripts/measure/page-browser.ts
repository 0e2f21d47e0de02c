import { type Browser, type BrowserServer, chromium } from '@playwright/test';
import { launchOptions } from '../set-up/launch-options.mjs';

/** `more` are switches of the browser beside the usual ones. */
export function openBrowser(...more: readonly string[]): Promise<Browser> {
  const usual = launchOptions();
  return chromium.launch({ ...usual, args: [...usual.args, ...more] });
}

/** A browser whose process is known. */
export async function openBrowserProcess(): Promise<{
  readonly server: BrowserServer;
  readonly browser: Browser;
}> {
  const server = await chromium.launchServer(launchOptions());
  return { server, browser: await chromium.connect(server.wsEndpoint()) };
}
