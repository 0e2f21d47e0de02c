/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * A runner that ended badly must never count as clean, even when it broke outside of any test.
 * @param {Tally} tally
 * @param {number} exitCode
 * @returns {Tally}
 */
function withExitCode(tally, exitCode) {
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/**
 * Counts a Vitest report. A file that broke while loading has no tests of its own and counts as one failure.
 * @param {any} report parsed JSON, or undefined when none was written
 * @param {number} exitCode
 */
export function countUnits(report, exitCode) {
  /** @type {{ status: string, assertionResults: unknown[] }[]} */
  const files = report?.testResults ?? [];
  const broken = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const tally = {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + broken.length,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
  return withExitCode(tally, exitCode);
}

/**
 * Counts a Playwright report. A test that passed at a second try has passed; `countSecondTries` tells how many did.
 * @param {any} report parsed JSON, or undefined when none was written
 * @param {number} exitCode
 */
export function countJourneys(report, exitCode) {
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = report?.stats ?? {};
  return withExitCode({ passed: expected + flaky, failed: unexpected, skipped }, exitCode);
}

/** A machine may falter once; a suite that needs more second tries than this is unsteady, and fails. */
export const SECOND_TRIES_ALLOWED = 2;

/**
 * How many journeys passed only at their second try.
 * @param {any} report parsed JSON, or undefined when none was written
 * @returns {number}
 */
export function countSecondTries(report) {
  return report?.stats?.flaky ?? 0;
}

/**
 * @param {...Tally} tallies
 * @returns {Tally}
 */
export function sum(...tallies) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of tallies) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}
