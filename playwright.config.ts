import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/set-up/find-browser.mjs';
import { launchOptions } from './scripts/set-up/launch-options.mjs';

const browser = findBrowser();
// Worker processes read this file too; what was found once they inherit.
if (browser) process.env.CHROMIUM_PATH = browser;

export default defineConfig({
  testDir: 'tests',
  testMatch: ['journeys/**/*.{spec,test}.ts', 'scripts/**/*.spec.ts'],
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Long: a machine ten times slower than usual must not fail a test that waits for the right thing.
  timeout: 240_000,
  // For a machine that falters; scripts/test.mjs says how often it was needed, and fails when that is more than rarely.
  retries: 1,
  expect: { timeout: 60_000 },
  reporter: 'list',
  use: {
    // The server picks a free port and says it; see `wait` below.
    baseURL: `http://localhost:${process.env.JOURNEYS_PORT}/`,
    browserName: 'chromium',
    headless: true,
    viewport: { width: 1366, height: 768 },
    locale: 'en-GB',
    // What a journey holds back or breaks must not come from a copy on the device; offline.spec.ts allows it.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: launchOptions(browser),
  },
  webServer: {
    command: 'node scripts/start.mjs',
    env: { PORT: '0' },
    wait: { stdout: /http:\/\/localhost:(?<journeys_port>\d+)/ },
    timeout: 180_000,
  },
});
