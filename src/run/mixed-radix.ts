/** Packs small numbers into one large one, each with its own radix; the first written is the first read. */
export function createPacker() {
  let total = 0n;
  let weight = 1n;
  return {
    /** 0 ≤ value < radix; throws otherwise: that is a mistake in the program, not in a code. */
    put(value: number, radix: number): void {
      if (!Number.isInteger(value) || value < 0 || value >= radix)
        throw new RangeError(`${value} of ${radix}`);
      total += BigInt(value) * weight;
      weight *= BigInt(radix);
    },
    total: () => total,
  };
}

export function createUnpacker(total: bigint) {
  let rest = total;
  return {
    take(radix: number): number {
      const value = Number(rest % BigInt(radix));
      rest /= BigInt(radix);
      return value;
    },
    /** True when all has been read. */
    isEmpty: () => rest === 0n,
  };
}

export function digitsOf(total: bigint, base: number): number[] {
  const digits: number[] = [];
  for (let rest = total; rest > 0n; rest /= BigInt(base)) digits.push(Number(rest % BigInt(base)));
  return digits.reverse();
}

export function numberOf(digits: readonly number[], base: number): bigint {
  return digits.reduce((total, digit) => total * BigInt(base) + BigInt(digit), 0n);
}
