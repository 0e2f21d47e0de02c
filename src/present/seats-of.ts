/** One seat of a drawn hemicycle: x from −1 (left) to 1 (right), y from 0 (the front) to 1 (the top). */
export interface Seat {
  readonly x: number;
  readonly y: number;
}

const ROWS = 5;
/** The innermost row, as a share of the outermost. */
const INNER = 0.42;

/**
 * Seats in five arcs, the same on both sides of the middle, in the order in which a line that turns from left to right
 * meets them. `count` is odd, so that no vote is even.
 */
export function seatsOf(count: number): readonly Seat[] {
  const radii = Array.from({ length: ROWS }, (_, row) => INNER + ((1 - INNER) * row) / (ROWS - 1));
  const around = radii.reduce((sum, radius) => sum + radius, 0);
  const rows = radii.map((radius) => Math.round((count * radius) / around));
  const rest = count - rows.reduce((sum, seats) => sum + seats, 0);
  rows[ROWS - 1] = (rows[ROWS - 1] ?? 0) + rest;
  const left = radii.flatMap((radius, row) => {
    const seats = rows[row] ?? 0;
    return Array.from({ length: Math.floor(seats / 2) }, (_, index) => {
      const turn = (Math.PI * index) / (seats - 1);
      return {
        turn,
        radius,
        x: -thousandths(radius * Math.cos(turn)),
        y: thousandths(radius * Math.sin(turn)),
      };
    });
  });
  left.sort((a, b) => a.turn - b.turn || b.radius - a.radius);
  const middle = radii
    .filter((_, row) => (rows[row] ?? 0) % 2 === 1)
    .map((radius) => ({ x: 0, y: thousandths(radius) }));
  return [
    ...left.map(({ x, y }) => ({ x, y })),
    ...middle,
    // one side is the other in a mirror, to the last digit
    ...left.map(({ x, y }) => ({ x: -x, y })).reverse(),
  ];
}

/**
 * How many of `count` seats stand for yes: half and what the draw left of the odds. A vote that passes has more than
 * half, a lost one has not, however close it was. `margin` is odds − draw, from −1 to 1.
 */
export function seatsInFavour(margin: number, passed: boolean, count: number): number {
  const least = Math.floor(count / 2) + 1;
  const share = Math.round(count * (0.5 + margin / 2));
  return passed ? Math.min(count, Math.max(least, share)) : Math.max(0, Math.min(least - 1, share));
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
