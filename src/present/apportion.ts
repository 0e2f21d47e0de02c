/**
 * Rounds amounts to whole numbers that still add up to the whole total: what the parts lose in rounding goes to those
 * that lost most. `total` must be a whole number.
 */
export function apportion(amounts: readonly number[], total: number): readonly number[] {
  const sum = amounts.reduce((a, b) => a + b, 0);
  // what is left between the exact sum and the rounded total is shared out like rounding
  const down = amounts.map((amount) => Math.floor(amount));
  let missing = total - down.reduce((a, b) => a + b, 0);
  const order = amounts
    .map((amount, index) => ({ index, rest: amount - Math.floor(amount) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  if (amounts.length === 0 || !Number.isFinite(sum)) return down;
  const result = [...down];
  for (let i = 0; missing !== 0; i = (i + 1) % order.length) {
    const target = missing > 0 ? order[i] : order[order.length - 1 - i];
    if (!target) break;
    result[target.index] = (result[target.index] ?? 0) + Math.sign(missing);
    missing -= Math.sign(missing);
  }
  return result;
}
