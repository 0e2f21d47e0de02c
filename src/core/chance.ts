/**
 * Seeded chance without a stream: each draw is addressed by seed, quarter and slot, so one seed gives the
 * same luck on every road, however many draws another road makes. A 32-bit integer mix; result in [0, 1).
 */
export function drawAt(seed: number, quarter: number, slot: number): number {
  let h = Math.imul(seed ^ Math.imul(quarter + 1, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(slot + 1, 0xc2b2ae35);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  h = Math.imul(h, 0x297a2d39);
  h ^= h >>> 15;
  return (h >>> 0) / 4294967296;
}
