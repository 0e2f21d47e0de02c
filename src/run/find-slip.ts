import { BASE } from './code-alphabet.ts';
import { isChecked } from './code-check.ts';

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
