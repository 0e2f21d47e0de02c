/** The golden ratio's share: steps of this part of the whole leave no neighbourhood unvisited for long. */
const GOLDEN = 0.6180339887498949;

/** All numbers below `count`, each once, in an order whose every beginning is spread evenly over them. */
export function spreadOrder(count: number): Uint32Array {
  let stride = Math.max(1, Math.round(count * GOLDEN));
  while (commonDivisor(stride, count) > 1) stride += 1;
  const order = new Uint32Array(count);
  for (let i = 0, at = 0; i < count; i++) {
    order[i] = at;
    at = (at + stride) % count;
  }
  return order;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
