import { BASE, signOf } from './code-alphabet.ts';

/**
 * Six check signs: the digits as a polynomial over a prime field just below 2^30, at a point far from small numbers.
 * Any one wrong sign, any two swapped neighbours and any lost or doubled sign is noticed, and (by trying all of
 * them) nearly always put right.
 */
const PRIME = 1073741789n;
const POINT = 748393267n;
export const CHECK_SIGNS = 6;

/** The check value of a list of digits 0–31. */
function checkOf(digits: readonly number[]): bigint {
  let sum = 1n;
  for (const digit of digits) sum = (sum * POINT + BigInt(digit) + 1n) % PRIME;
  return sum;
}

/** The digits with their check digits behind them. */
export function withCheck(digits: readonly number[]): readonly number[] {
  let rest = checkOf(digits);
  const check: number[] = [];
  for (let i = 0; i < CHECK_SIGNS; i++) {
    check.push(Number(rest % BigInt(BASE)));
    rest /= BigInt(BASE);
  }
  return [...digits, ...check];
}

export function isChecked(digits: readonly number[]): boolean {
  if (digits.length <= CHECK_SIGNS) return false;
  const body = digits.slice(0, -CHECK_SIGNS);
  const expected = withCheck(body);
  return expected.every((digit, index) => digit === digits[index]);
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
  for (let i = 0; i < digits.length; i++) {
    attempt(i, [...digits.slice(0, i), ...digits.slice(i + 1)]);
    const next = digits[i + 1];
    if (next !== undefined && next !== digits[i]) {
      attempt(i, [...digits.slice(0, i), next, digits[i] as number, ...digits.slice(i + 2)]);
    }
    for (let digit = 0; digit < BASE; digit++) {
      if (digit !== digits[i]) attempt(i, [...digits.slice(0, i), digit, ...digits.slice(i + 1)]);
      attempt(i, [...digits.slice(0, i), digit, ...digits.slice(i)]);
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
