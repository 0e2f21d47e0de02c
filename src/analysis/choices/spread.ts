/** How numbers lie: 5, 25, 50, 75 and 95 of a hundred are at or below these. */
export interface Spread {
  readonly low: number;
  readonly lower: number;
  readonly middle: number;
  readonly upper: number;
  readonly high: number;
  readonly mean: number;
}

/** The spread of at least one number; the numbers stay as they are. */
export function spreadOf(values: ArrayLike<number>): Spread {
  const sorted = Float64Array.from(values).sort();
  return {
    low: quantile(sorted, 0.05),
    lower: quantile(sorted, 0.25),
    middle: quantile(sorted, 0.5),
    upper: quantile(sorted, 0.75),
    high: quantile(sorted, 0.95),
    mean: meanOf(sorted),
  };
}

export function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return values.length > 0 ? sum / values.length : 0;
}

/** Share of the numbers that lie below a value, 0–1; equal ones count half. */
export function rankIn(values: ArrayLike<number>, value: number): number {
  let below = 0;
  for (let i = 0; i < values.length; i++) {
    const other = values[i] as number;
    below += other < value - TIE ? 1 : other > value + TIE ? 0 : 0.5;
  }
  return values.length > 0 ? below / values.length : 0.5;
}

/** The same end reached by sums in another order differs in the last bits. */
const TIE = 1e-9;

/** Between the two neighbours, in proportion. */
function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below] ?? 0;
  const high = sorted[below + 1] ?? low;
  return low + (at - below) * (high - low);
}
