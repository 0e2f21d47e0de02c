import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_PROGRAMS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** @returns {string[]} where a browser of this kind usually is on this system */
function usualPlaces() {
  const { env, platform } = process;
  if (platform === 'darwin') return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? WINDOWS_PROGRAMS.map((program) => join(root, program)) : []));
  }
  const folders = (env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @returns {string[]} the browser that Playwright downloaded for itself, if its package is there */
function playwrightsOwn() {
  try {
    return [createRequire(import.meta.url)('@playwright/test').chromium.executablePath()];
  } catch {
    return [];
  }
}

/**
 * Whether the program starts. A file alone is not enough: on some systems `chromium-browser` only tells
 * how to install it, and a downloaded browser may lack libraries.
 * @param {string} path
 */
function starts(path) {
  if (!existsSync(path)) return false;
  // Asked for its version, a browser on Windows opens a window instead of answering.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

/**
 * A Chromium, Chrome or Edge that starts: the one in `CHROMIUM_PATH`, else one installed on this
 * computer, else Playwright's own.
 * @returns {string | undefined} its path
 */
export function findBrowser() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return chosen;
  return [...usualPlaces(), ...playwrightsOwn()].find(starts);
}
