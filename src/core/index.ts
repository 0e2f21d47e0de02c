export { FACTORS, type Factor } from './factor.ts';
export {
  FIRST_YEAR,
  formatQuarter,
  parseQuarter,
  type Quarter,
  QUARTERS,
  quarterOfDate,
  quarterOfYear,
  yearOf,
} from './quarter.ts';
export { fail, ok, type Result } from './result.ts';
