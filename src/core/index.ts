export { clamp, exponential, logarithm, power, powers } from './arithmetic.ts';
export { drawAt } from './chance.ts';
export { FACTORS, type Factor } from './factor.ts';
export {
  formatQuarter,
  parseQuarter,
  QUARTERS,
  type Quarter,
  quarterOfDate,
  quarterOfYear,
  yearOf,
} from './quarter.ts';
export { fail, ok, type Result } from './result.ts';
