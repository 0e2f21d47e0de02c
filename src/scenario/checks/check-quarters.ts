import { formatQuarter, parseQuarter, type Quarter, quarterOfDate, yearOf } from '../../core/index.ts';
import { error, type Finding } from '../finding.ts';
import type { ScenarioFile } from '../schema.ts';

/** Decisions are taken from 2019Q1 to 2021Q4; the simulation runs on to 2026Q4. */
const FIRST: Quarter = 0;
const LAST_DECISION: Quarter = 11;
const LAST: Quarter = 31;

/** Beats go forward in time, inside the years that are played, and each is dated inside its quarter. */
export function checkQuarters(scenario: ScenarioFile): readonly Finding[] {
  const found: Finding[] = [];
  let last = -1;
  for (const [index, beat] of scenario.beats.entries()) {
    const path = ['beats', index, 'quarter'];
    const quarter = parseQuarter(beat.quarter) ?? FIRST;
    if (quarter < FIRST || quarter > LAST_DECISION) {
      const message = `${beat.quarter} is outside the years of play; decisions lie between 2019Q1 and 2021Q4`;
      found.push(error(path, 'quarter-outside-play', message));
    } else if (quarter <= last) {
      const message = `${beat.quarter} does not come after ${formatQuarter(last)}; put the beats in order of time, one a quarter`;
      found.push(error(path, 'quarters-out-of-order', message));
    }
    last = Math.max(last, quarter);
    if (!liesIn(beat.date, quarter)) {
      const message = `the date ${beat.date} does not lie in ${beat.quarter}; change the date or the quarter`;
      found.push(error(['beats', index, 'date'], 'date-outside-quarter', message));
    }
  }

  let later = last;
  for (const [index, change] of scenario.history.later.entries()) {
    const quarter = parseQuarter(change.quarter) ?? later;
    if (quarter <= later || quarter > LAST) {
      const message = `${change.quarter} must come after ${formatQuarter(later)} and not after 2026Q4; put the later changes in order of time`;
      found.push(error(['history', 'later', index, 'quarter'], 'quarters-out-of-order', message));
    }
    later = Math.max(later, quarter);
  }
  return found;
}

function liesIn(date: string, quarter: Quarter): boolean {
  return date.length === 4 ? Number(date) === yearOf(quarter) : quarterOfDate(date) === quarter;
}
