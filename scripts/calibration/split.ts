/**
 * Written down before any number was changed. Shared coefficients may be tuned on the first list only, and only
 * within their stated ranges; a country's own values are never tuned on what came of its policy. The second list is
 * for seeing how well the simulation does where it was not fitted.
 */
export const FITTED_ON: readonly string[] = ['de', 'gb', 'se', 'hu'];
export const TESTED_ON: readonly string[] = ['pl', 'pt', 'cz', 'it', 'nl', 'fr'];
