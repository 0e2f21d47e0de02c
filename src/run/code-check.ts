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

/** The one small slip that would make the digits right, and where it is; undefined when there is none or several. */
export function findSlip(
  digits: readonly number[],
): { readonly position: number; readonly digits: readonly number[] } | undefined {
  const found: { position: number; digits: readonly number[] }[] = [];
  const attempt = (position: number, candidate: readonly number[]) => {
    if (isChecked(candidate) && !found.some((other) => sameDigits(other.digits, candidate))) {
      found.push({ position, digits: candidate });
    }
  };
  for (let i = 0; i <= digits.length; i++) {
    const before = digits.slice(0, i);
    const after = digits.slice(i + 1);
    const here = digits[i];
    const next = digits[i + 1];
    if (here !== undefined) attempt(i, [...before, ...after]);
    if (here !== undefined && next !== undefined && next !== here) {
      attempt(i, [...before, next, here, ...digits.slice(i + 2)]);
    }
    for (let digit = 0; digit < BASE; digit++) {
      if (here !== undefined && digit !== here) attempt(i, [...before, digit, ...after]);
      attempt(i, here === undefined ? [...before, digit] : [...before, digit, here, ...after]);
    }
  }
  return found.length === 1 ? found[0] : undefined;
}

function sameDigits(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((digit, index) => digit === b[index]);
}

export function textOf(digits: readonly number[]): string {
  return digits.map(signOf).join('');
}
