/**
 * `npm test`: every test there is, from a fresh clone. Installs what is missing, a browser included, runs the
 * tests in Node and the journeys in the browser, and ends with one line that sums both.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './set-up/ensure-browser.mjs';
import { ensureBuild } from './set-up/ensure-build.mjs';
import { ensureNode } from './set-up/ensure-node.mjs';
import { ensurePackages } from './set-up/ensure-packages.mjs';
import { ROOT, runTool } from './set-up/run.mjs';
import { countJourneys, countSecondTries, countUnits, SECOND_TRIES_ALLOWED, sum } from './set-up/tally.mjs';

const REPORTS = '.cache/tests';

/**
 * @param {string} name
 * @returns {unknown} what the runner wrote, or nothing when it broke before writing
 */
function readReport(name) {
  try {
    return JSON.parse(readFileSync(join(ROOT, REPORTS, name), 'utf8'));
  } catch {
    return undefined;
  }
}

async function runUnits() {
  const report = `--outputFile.json=${REPORTS}/units.json`;
  const code = await runTool('vitest', 'vitest', ['run', '--reporter=default', '--reporter=json', report]);
  return countUnits(readReport('units.json'), code);
}

/** @param {string | undefined} browser */
async function runJourneys(browser) {
  if (!browser) return { passed: 0, failed: 1, skipped: 0, secondTries: 0 };
  const code = await runTool('@playwright/test', 'playwright', ['test', '--reporter=list,json'], {
    env: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: join(ROOT, REPORTS, 'journeys.json') },
  });
  const written = readReport('journeys.json');
  return { ...countJourneys(written, code), secondTries: countSecondTries(written) };
}

ensureNode();
await ensurePackages();
rmSync(join(ROOT, REPORTS), { recursive: true, force: true });
mkdirSync(join(ROOT, REPORTS), { recursive: true });

const units = await runUnits();
const browser = await ensureBrowser();
await ensureBuild();
const journeys = await runJourneys(browser);

const { passed, failed, skipped } = sum(units, journeys);
const { secondTries } = journeys;
const unsteady = secondTries > SECOND_TRIES_ALLOWED;
if (secondTries > 0)
  console.log(`\n${secondTries} passed only at a second try${unsteady ? ': too many to be trusted' : ''}`);
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || unsteady || units.passed === 0 || journeys.passed === 0 ? 1 : 0;
