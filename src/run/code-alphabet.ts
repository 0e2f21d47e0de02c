/**
 * Thirty-two signs that are hard to mistake for one another: no I, L, O or U. What people type instead is read as
 * what they meant; capitals do not matter; spaces and hyphens are only for the eye.
 */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const MEANT: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };
export const BASE = SIGNS.length;
const GROUP = 5;

export function signOf(value: number): string {
  return SIGNS[value] as string;
}

/** The digit behind a sign, undefined for a character that no code holds. */
export function digitOf(character: string): number | undefined {
  const upper = character.toUpperCase();
  const index = SIGNS.indexOf(MEANT[upper] ?? upper);
  return index >= 0 && character.length === 1 ? index : undefined;
}

/** Spaces, dashes of every kind, and what word processors put in their place. */
export function isSeparator(character: string): boolean {
  return /[\s\p{Pd}\u2212\u00ad\u200b_.·]/u.test(character);
}

/** "ABCDE-FGHJK-…" */
export function inGroups(signs: string): string {
  return signs.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join('-') ?? '';
}
