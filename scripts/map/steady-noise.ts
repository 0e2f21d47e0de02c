/** A fixed pseudo-random number in 0..1 for a whole number, the same on every machine. */
export function steadyNoise(n: number): number {
  let h = Math.imul(n + 1, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h ^= h >>> 13;
  return (h >>> 0) / 4294967296;
}
