import type { PackagePlan } from './package-plan.ts';

/** A number of 32 bits for a text (FNV-1a), begun in different ways to get several. */
function hash(text: string, begin: number): number {
  let value = begin >>> 0;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  return value;
}

/**
 * The same for the same assignment, so that a platform knows it again; 32 small letters and digits of base 16, shaped
 * as a UUID of the kind that everybody may define for themselves (version 8).
 */
export function planId({ kind, scoring, assignment }: PackagePlan): string {
  const text = `${kind} ${scoring} ${assignment}`;
  const digits = [2166136261, 374761393, 668265263, 2246822519]
    .map((begin) => hash(text, begin).toString(16).padStart(8, '0'))
    .join('');
  const variant = '89ab'[Number.parseInt(digits[16] ?? '0', 16) % 4];
  return `${digits.slice(0, 12)}8${digits.slice(13, 16)}${variant}${digits.slice(17)}`;
}

export function planUuid(plan: PackagePlan): string {
  return planId(plan).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
