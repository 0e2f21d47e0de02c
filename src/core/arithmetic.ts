/**
 * Exponential, logarithm and power from additions, multiplications and divisions only. The built-in ones may
 * differ in the last bit between engines; these are the same everywhere, so a run replays bit for bit.
 * Relative error below 1e-14 over the range that the model uses (tested against reference values).
 */

/** The natural logarithm of two, in a short part that multiplies exactly and the rest. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
/** The powers of two from −1074 to 1023, each exact: what a number's size is multiplied by. */
const SMALLEST_POWER = -1074;
const POWERS_OF_TWO = powersOfTwo();
/** A list of one, for those who want a single number. */
const ONE = new Float64Array(1);

/** e to the x, for |x| up to 700; beyond that 0 or Infinity. */
export function exponential(x: number): number {
  ONE[0] = x;
  exponentials(ONE, 1);
  return ONE[0] as number;
}

/** Natural logarithm; −Infinity at 0, NaN below. */
export function logarithm(x: number): number {
  ONE[0] = x;
  logarithms(ONE, 1);
  return ONE[0] as number;
}

/** The same for each of the first values, in place. */
function exponentials(values: Float64Array, count: number): void {
  for (let i = 0; i < count; i++) {
    const x = values[i] as number;
    if (x === 0 || x > 700 || x < -700) {
      values[i] = x === 0 ? 1 : x > 0 ? Number.POSITIVE_INFINITY : 0;
      continue;
    }
    const k = Math.round(x * Math.LOG2E);
    const r = x - k * LN2_HIGH - k * LN2_LOW;
    // Horner form of the Taylor series: |r| ≤ 0.35, so 14 terms reach the last bit. Written out, because it is most of
    // the work of a quarter.
    let sum = 1 + r / 14;
    sum = 1 + (r * sum) / 13;
    sum = 1 + (r * sum) / 12;
    sum = 1 + (r * sum) / 11;
    sum = 1 + (r * sum) / 10;
    sum = 1 + (r * sum) / 9;
    sum = 1 + (r * sum) / 8;
    sum = 1 + (r * sum) / 7;
    sum = 1 + (r * sum) / 6;
    sum = 1 + (r * sum) / 5;
    sum = 1 + (r * sum) / 4;
    sum = 1 + (r * sum) / 3;
    sum = 1 + (r * sum) / 2;
    sum = 1 + r * sum;
    values[i] = sum * (POWERS_OF_TWO[k - SMALLEST_POWER] as number);
  }
}

/** The same for each of the first values, in place. */
function logarithms(values: Float64Array, count: number): void {
  for (let i = 0; i < count; i++) {
    const x = values[i] as number;
    if (!(x > 0) || x === Number.POSITIVE_INFINITY) {
      values[i] = x === 0 ? Number.NEGATIVE_INFINITY : x > 0 ? x : Number.NaN;
      continue;
    }
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
    let sum = 1 / 19 + z2 * (1 / 21);
    sum = 1 / 17 + z2 * sum;
    sum = 1 / 15 + z2 * sum;
    sum = 1 / 13 + z2 * sum;
    sum = 1 / 11 + z2 * sum;
    sum = 1 / 9 + z2 * sum;
    sum = 1 / 7 + z2 * sum;
    sum = 1 / 5 + z2 * sum;
    sum = 1 / 3 + z2 * sum;
    sum = 1 + z2 * sum;
    values[i] = k * LN2_HIGH + (2 * z * sum + k * LN2_LOW);
  }
}

/** x to the y for x ≥ 0; 0 to any positive power is 0. */
export function power(x: number, y: number): number {
  if (x <= 0) return y === 0 ? 1 : 0;
  if (x === 1) return 1;
  return exponential(y * logarithm(x));
}

/** Each of the first values, all ≥ 0, to the y > 0, in place. One call for many: numbers handed between functions cost time. */
export function powers(values: Float64Array, count: number, y: number): void {
  logarithms(values, count);
  for (let i = 0; i < count; i++) values[i] = y * (values[i] as number);
  exponentials(values, count);
}

/** x cut to low … high. */
export function clamp(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x;
}

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(1024 - SMALLEST_POWER);
  powers[-SMALLEST_POWER] = 1;
  for (let k = 1; k < 1024; k++) powers[k - SMALLEST_POWER] = 2 * (powers[k - 1 - SMALLEST_POWER] as number);
  for (let k = -1; k >= SMALLEST_POWER; k--) {
    powers[k - SMALLEST_POWER] = (powers[k + 1 - SMALLEST_POWER] as number) / 2;
  }
  return powers;
}
