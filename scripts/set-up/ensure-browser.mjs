import { readFileSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';
import { run, runTool } from './run.mjs';

/** Playwright's own download. Without a way out this must give up soon, so that the next way is tried. */
function downloadWithPlaywright() {
  return runTool('@playwright/test', 'playwright', ['install', 'chromium'], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '4000' },
    timeoutSeconds: 240,
  });
}

function isRootOnDebian() {
  try {
    return process.getuid?.() === 0 && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

async function installWithApt() {
  if (!isRootOnDebian()) return;
  // Another program may hold the package database for a while.
  const wait = ['-o', 'DPkg::Lock::Timeout=120'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', [...wait, 'update', '-qq'], { env });
  await run('apt-get', [...wait, 'install', '-qq', '-y', '--no-install-recommends', 'chromium'], { env });
}

/**
 * A browser for the journeys: one already here, else Playwright's own, else the system's.
 * @returns {Promise<string | undefined>} its path, or nothing after a message that says what to install
 */
export async function ensureBrowser() {
  for (const install of [undefined, downloadWithPlaywright, installWithApt]) {
    if (install) {
      console.log('Looking for a browser to test with …');
      await install();
    }
    const browser = findBrowser();
    if (browser) return browser;
  }
  console.error('The journeys need Chromium, Chrome or Edge, and none could be found or installed.');
  console.error('Install one of them, or set CHROMIUM_PATH to where it is, and run `npm test` again.');
  return undefined;
}
