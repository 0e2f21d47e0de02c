import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seatsInFavour, seatsOf } from '../../src/present/seats-of.ts';
import { hold } from '../support/hold.ts';

const odd = fc.integer({ min: 20, max: 200 }).map((half) => 2 * half + 1);
const margin = fc.double({ min: -1, max: 1, noNaN: true });

describe('the hemicycle', () => {
  it('has every seat once, none outside the half circle', () => {
    hold(
      fc.property(odd, (count) => {
        const seats = seatsOf(count);
        expect(new Set(seats.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
        for (const { x, y } of seats) {
          expect(y).toBeGreaterThanOrEqual(0);
          expect(Math.hypot(x, y)).toBeLessThan(1.001);
        }
      }),
    );
  });

  it('is the same on both sides of the middle', () => {
    hold(
      fc.property(odd, (count) => {
        const places = (mirror: 1 | -1) =>
          seatsOf(count)
            .map(({ x, y }) => `${x * mirror + 0} ${y}`)
            .sort();
        expect(places(-1)).toEqual(places(1));
      }),
    );
  });

  it('is filled from the left, so that the sides do not mix', () => {
    const turns = seatsOf(99).map(({ x, y }) => Math.atan2(y, -x));
    for (const [index, turn] of turns.slice(1).entries()) {
      expect(turn).toBeGreaterThan((turns[index] ?? 0) - 0.001);
    }
  });
});

describe('seats in favour', () => {
  it('are more than half if and only if the vote passed', () => {
    hold(
      fc.property(odd, margin, fc.boolean(), (count, left, passed) => {
        const seats = seatsInFavour(left, passed, count);
        expect(seats > count / 2).toBe(passed);
        expect(seats).toBeGreaterThanOrEqual(0);
        expect(seats).toBeLessThanOrEqual(count);
      }),
    );
  });

  it('look narrow where little was left of the odds', () => {
    expect(seatsInFavour(0.01, true, 99)).toBe(50);
    expect(seatsInFavour(-0.01, false, 99)).toBe(49);
    expect(seatsInFavour(0.6, true, 99)).toBe(79);
    expect(seatsInFavour(-0.6, false, 99)).toBe(20);
  });
});
