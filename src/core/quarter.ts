/** A calendar quarter as a count from 2019Q1 = 0 to 2026Q4 = 31. */
export type Quarter = number;

const FIRST_YEAR = 2019;
/** Quarters simulated in all: 2019Q1 to 2026Q4. */
export const QUARTERS = 32;

const PATTERN = /^(20\d\d)Q([1-4])$/;

/** "2019Q3" → 2; undefined when the text is not a quarter. Quarters before 2019 are negative. */
export function parseQuarter(text: string): Quarter | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  return (Number(match[1]) - FIRST_YEAR) * 4 + Number(match[2]) - 1;
}

/** 2 → "2019Q3". */
export function formatQuarter(quarter: Quarter): string {
  return `${yearOf(quarter)}Q${quarterOfYear(quarter)}`;
}

export function yearOf(quarter: Quarter): number {
  return FIRST_YEAR + Math.floor(quarter / 4);
}

/** 1 to 4. */
export function quarterOfYear(quarter: Quarter): number {
  return (((quarter % 4) + 4) % 4) + 1;
}

/**
 * The quarter in which a fact dated "2019", "2019-03" or "2019-03-08" is first known.
 * A bare year counts as known at the end of that year, so that nothing shows too early.
 */
export function quarterOfDate(date: string): Quarter {
  const [year, month] = date.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return QUARTERS;
  const index = month === undefined || Number.isNaN(month) ? 3 : Math.floor((month - 1) / 3);
  return (year - FIRST_YEAR) * 4 + index;
}
