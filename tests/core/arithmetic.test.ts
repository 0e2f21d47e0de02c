import { describe, expect, it } from 'vitest';
import { clamp, exponential, logarithm, power, powers } from '../../src/core/index.ts';

/** Ours must be the same in every engine; the engine's own are good to the last bit or two, so they can judge. */
const TOLERANCE = 1e-13;

function expectClose(actual: number, reference: number): void {
  expect(Math.abs(actual - reference)).toBeLessThanOrEqual(TOLERANCE * Math.abs(reference));
}

/** Numbers spread evenly over a range, none of them round. */
function spread(low: number, high: number, count = 4000): number[] {
  return Array.from({ length: count }, (_, index) => low + ((high - low) * (index + 0.137)) / count);
}

describe('exponential', () => {
  it('meets the reference values', () => {
    for (const x of [...spread(-690, 690), ...spread(-4, 4)]) expectClose(exponential(x), Math.exp(x));
  });

  it('meets known constants', () => {
    expect(exponential(0)).toBe(1);
    expectClose(exponential(1), Math.E);
    expectClose(exponential(-1), 0.36787944117144233);
    expectClose(exponential(10), 22026.465794806718);
  });

  it('runs off to nothing and to infinity', () => {
    expect(exponential(-1000)).toBe(0);
    expect(exponential(1000)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('logarithm', () => {
  it('meets the reference values', () => {
    const many = [...spread(1e-6, 3), ...spread(3, 1e6), ...spread(-300, 300, 601).map((x) => 10 ** x)];
    for (const x of many) expectClose(logarithm(x), Math.log(x));
  });

  it('meets known constants', () => {
    expect(logarithm(1)).toBe(0);
    expectClose(logarithm(2), Math.LN2);
    expectClose(logarithm(10), Math.LN10);
  });

  it('knows its edges', () => {
    expect(logarithm(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(logarithm(-1)).toBeNaN();
    expect(logarithm(Number.NaN)).toBeNaN();
    expect(logarithm(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('power', () => {
  it('meets the reference values where the model uses it', () => {
    for (const y of [0.5, 1, 1.3, 1.6, 2.6, 3.4]) {
      for (const x of [...spread(0, 1, 1000), ...spread(1, 48, 1000)]) expectClose(power(x, y), x ** y);
    }
  });

  it('knows its edges', () => {
    expect([power(0, 2), power(0, 0), power(1, 99), power(-1, 0.5)]).toEqual([0, 1, 1, 0]);
  });

  it('of many is that of each, to the last bit', () => {
    const values = Float64Array.from([0, 0.3, 1, 0.99, 2, 47]);
    const one = [...values].slice(0, 5).map((x) => power(x, 2.6));
    powers(values, 5, 2.6);
    expect([...values]).toEqual([...one, 47]);
  });
});

describe('clamp', () => {
  it('cuts to its bounds and leaves the rest', () => {
    expect([clamp(-1, 0, 1), clamp(0.5, 0, 1), clamp(2, 0, 1)]).toEqual([0, 0.5, 1]);
  });
});
