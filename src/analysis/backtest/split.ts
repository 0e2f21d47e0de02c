/** Whether shared numbers were fitted on a country, tested on it, or never saw it. */
export type Role = 'fit' | 'test' | 'new';

/**
 * Written down before any number was changed. Shared coefficients may be tuned on the first list only, and only
 * within their stated ranges; a country's own values are never tuned on what came of its policy, but for the Polish
 * coalition drag, whose rows are marked as an input. The second list is for seeing how well the simulation does
 * where it was not fitted.
 */
export const FITTED_ON: readonly string[] = ['de', 'gb', 'se', 'hu'];
export const TESTED_ON: readonly string[] = ['pl', 'pt', 'cz', 'it', 'nl', 'fr'];

export function roleOf(country: string): Role {
  if (FITTED_ON.includes(country)) return 'fit';
  return TESTED_ON.includes(country) ? 'test' : 'new';
}
