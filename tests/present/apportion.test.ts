import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '../../src/present/apportion.ts';
import { ensure, hold } from '../support/hold.ts';

const amounts = fc.array(fc.double({ min: -5000, max: 5000, noNaN: true }), { minLength: 1, maxLength: 12 });

describe('apportion', () => {
  it('gives whole parts that add up, none moved by more than one', () => {
    hold(
      fc.property(amounts, fc.boolean(), (parts, up) => {
        const sum = parts.reduce((a, b) => a + b, 0);
        const total = up ? Math.ceil(sum) : Math.floor(sum);
        const whole = apportion(parts, total);
        ensure(whole.every(Number.isInteger), () => `not whole: ${whole}`);
        ensure(whole.reduce((a, b) => a + b, 0) === total, () => `${whole} is not ${total}`);
        parts.forEach((part, index) => {
          ensure(Math.abs((whole[index] ?? 0) - part) <= 1 + 1e-9, () => `${part} became ${whole[index]}`);
        });
      }),
      500,
    );
  });

  it('gives the rest to those that lost most', () => {
    expect(apportion([1.9, 1.2, 0.9], 4)).toEqual([2, 1, 1]);
    expect(apportion([-0.4, -0.6], -1)).toEqual([0, -1]);
    expect(apportion([33.3, 33.3, 33.4], 100)).toEqual([33, 33, 34]);
  });

  it('leaves nothing out of nothing', () => {
    expect(apportion([], 0)).toEqual([]);
    expect(apportion([2, -2], 0)).toEqual([2, -2]);
  });
});
