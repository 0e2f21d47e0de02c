/**
 * Exponential, logarithm and power from additions, multiplications and divisions only. The built-in ones may
 * differ in the last bit between engines; these are the same everywhere, so a run replays bit for bit.
 * Relative error below 1e-14 over the range that the model uses (tested against reference values).
 */

/** The natural logarithm of two, in a short part that multiplies exactly and the rest. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const SERIES = 14;
/** 1, 1/3, 1/5, … 1/21: the series of artanh. */
const ODD_PARTS = Float64Array.from({ length: 11 }, (_, index) => 1 / (2 * index + 1));

/** e to the x, for |x| up to 700; beyond that 0 or Infinity. */
export function exponential(x: number): number {
  if (x === 0) return 1;
  if (x > 700) return Number.POSITIVE_INFINITY;
  if (x < -700) return 0;
  const k = Math.round(x * Math.LOG2E);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  // Horner form of the Taylor series: |r| ≤ 0.35, so 14 terms reach the last bit.
  let sum = 1;
  for (let n = SERIES; n >= 1; n--) sum = 1 + (r * sum) / n;
  return sum * powerOfTwo(k);
}

/** Natural logarithm; −Infinity at 0, NaN below. */
export function logarithm(x: number): number {
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (!(x > 0)) return Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let m = x;
  let k = 0;
  while (m >= 2 * Math.SQRT1_2) {
    m *= 0.5;
    k += 1;
  }
  while (m < Math.SQRT1_2) {
    m *= 2;
    k -= 1;
  }
  // ln m = 2·artanh((m − 1)/(m + 1)), |z| ≤ 0.172
  const z = (m - 1) / (m + 1);
  const z2 = z * z;
  let sum = 0;
  for (let n = ODD_PARTS.length - 1; n >= 0; n--) sum = (ODD_PARTS[n] as number) + z2 * sum;
  return k * LN2_HIGH + (2 * z * sum + k * LN2_LOW);
}

/** x to the y for x ≥ 0; 0 to any positive power is 0. */
export function power(x: number, y: number): number {
  if (x <= 0) return y === 0 ? 1 : 0;
  if (x === 1) return 1;
  return exponential(y * logarithm(x));
}

/** x cut to low … high. */
export function clamp(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x;
}

function powerOfTwo(k: number): number {
  let result = 1;
  const step = k < 0 ? 0.5 : 2;
  for (let i = k < 0 ? -k : k; i > 0; i--) result *= step;
  return result;
}
