import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/set-up/find-browser.mjs';

const browser = findBrowser();
// Worker processes read this file too; what was found once they inherit.
if (browser) process.env.CHROMIUM_PATH = browser;

/** Quiet, and with WebGL drawn in software where there is no graphics card. */
const BROWSER_FLAGS = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // Painting with a graphics device that is itself software takes seconds.
  '--disable-gpu-rasterization',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

// Chromium refuses its sandbox to root, which is who runs tests in most containers.
if (process.getuid?.() === 0) BROWSER_FLAGS.push('--no-sandbox');

export default defineConfig({
  testDir: 'tests',
  testMatch: ['journeys/**/*.{spec,test}.ts', 'scripts/**/*.spec.ts'],
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  // For a machine that falters; scripts/test.mjs says how often it was needed, and fails when that is more than rarely.
  retries: 1,
  expect: { timeout: 10_000 },
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
    launchOptions: {
      args: BROWSER_FLAGS,
      ...(browser && { executablePath: browser }),
    },
  },
  webServer: {
    command: 'node scripts/start.mjs',
    env: { PORT: '0' },
    wait: { stdout: /http:\/\/localhost:(?<journeys_port>\d+)/ },
    timeout: 180_000,
  },
});
