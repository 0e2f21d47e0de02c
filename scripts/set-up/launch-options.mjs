import { findBrowser } from './find-browser.mjs';

/**
 * Quiet, with WebGL drawn by a program where there is no graphics card, and everything else painted the usual way:
 * some systems switch painting by a graphics card on even where a program has to stand in for it, which takes seconds.
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

/**
 * How tests and measurements open their browser.
 * @param {string | undefined} [executablePath] the browser; found where there is one, else the runner's own
 */
export function launchOptions(executablePath = findBrowser()) {
  // Chromium refuses its sandbox to root, which is who runs tests in most containers.
  const args = process.getuid?.() === 0 ? [...FLAGS, '--no-sandbox'] : FLAGS;
  return { args, ...(executablePath && { executablePath }) };
}
