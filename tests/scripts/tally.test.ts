import { describe, expect, test } from 'vitest';
import { countJourneys, countSecondTries, countUnits, sum } from '../../scripts/set-up/tally.mjs';

describe('the closing count', () => {
  test('takes the units', () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [],
    };
    expect(countUnits(report, 1)).toEqual({ passed: 7, failed: 1, skipped: 3 });
  });

  test('counts a file that broke while loading', () => {
    const report = { numPassedTests: 7, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(countUnits(report, 1)).toEqual({ passed: 7, failed: 1, skipped: 0 });
  });

  test('takes the journeys', () => {
    const report = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 } };
    expect(countJourneys(report, 1)).toEqual({ passed: 4, failed: 1, skipped: 2 });
    expect(countSecondTries(report)).toBe(1);
  });

  test('never takes a broken runner for a clean one', () => {
    expect(countUnits(undefined, 1).failed).toBe(1);
    expect(countJourneys(undefined, 1).failed).toBe(1);
    expect(countJourneys({ stats: { expected: 3 } }, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  test('adds up', () => {
    const one = { passed: 1, failed: 2, skipped: 3 };
    expect(sum(one, one)).toEqual({ passed: 2, failed: 4, skipped: 6 });
  });
});
