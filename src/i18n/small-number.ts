/**
 * Whole numbers below a thousand as English writes them, without the platform's formatter: making one costs
 * a slow machine a tenth of a second, and the first screens hold no other numbers. Undefined for the rest.
 */
export function smallNumber(value: number, locale: string): string | undefined {
  return Number.isInteger(value) && Math.abs(value) < 1000 && locale.startsWith('en')
    ? String(value)
    : undefined;
}
