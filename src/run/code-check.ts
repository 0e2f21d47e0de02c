import { BASE, signOf } from './code-alphabet.ts';

/**
 * Six check signs: the digits as a polynomial over a prime field just below 2^30, at a point far from small numbers.
 * Any one wrong sign, any two swapped neighbours and any lost or doubled sign is noticed, and (by trying all of
 * them) nearly always put right.
 */
const PRIME = 1073741789;
const POINT = 748393267;
/** Half of the bits of a number below the prime. */
const HALF = 2 ** 15;
export const CHECK_SIGNS = 6;

/** a · b modulo the prime, in two halves so that every step stays a whole number below 2^53. */
function times(a: number, b: number): number {
  const high = (a * Math.floor(b / HALF)) % PRIME;
  return (high * HALF + a * (b % HALF)) % PRIME;
}

/** The check value of the first `length` of a list of digits 0–31. */
function checkOf(digits: readonly number[], length: number): number {
  let sum = 1;
  // Multiplied last, so that a slip in the last digit is not mistaken for one in the check digits behind it.
  for (let i = 0; i < length; i++) sum = times(sum + (digits[i] as number) + 1, POINT);
  return sum;
}

/** The digits with their check digits behind them. */
export function withCheck(digits: readonly number[]): readonly number[] {
  const checked = [...digits];
  let rest = checkOf(digits, digits.length);
  for (let i = 0; i < CHECK_SIGNS; i++) {
    checked.push(rest % BASE);
    rest = Math.floor(rest / BASE);
  }
  return checked;
}

export function isChecked(digits: readonly number[]): boolean {
  const length = digits.length - CHECK_SIGNS;
  if (length < 1) return false;
  let expected = 0;
  for (let i = digits.length - 1; i >= length; i--) expected = expected * BASE + (digits[i] as number);
  return checkOf(digits, length) === expected;
}

export function textOf(digits: readonly number[]): string {
  return digits.map(signOf).join('');
}
