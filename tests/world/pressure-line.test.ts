import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Manner } from '../../src/world/index.ts';
import { drawPressureLine, landfall, lineThickness } from '../../src/world/pressure-line.ts';

const square = [
  [
    [300, 200],
    [400, 200],
    [400, 300],
    [300, 300],
  ],
] as const;
const size = { width: 805, height: 640 };
const line = (manner: Manner, weight = 0.5, side: 'west' | 'east' = 'west') =>
  drawPressureLine({ side, weight, manner }, { outline: square, middle: [350, 250] }, size);

describe('weight', () => {
  test('more weight is never a thinner line', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b) => {
          expect(lineThickness(Math.max(a, b), size)).toBeGreaterThanOrEqual(
            lineThickness(Math.min(a, b), size),
          );
        },
      ),
    );
  });

  test('what is out of range is held, and nothing is invisible', () => {
    expect(lineThickness(7, size)).toBe(lineThickness(1, size));
    expect(lineThickness(-1, size)).toBe(lineThickness(0, size));
    expect(lineThickness(Number.NaN, size)).toBe(lineThickness(0, size));
    expect(lineThickness(0, { width: 300, height: 100 })).toBeGreaterThan(0.8);
  });
});

describe('manner', () => {
  test('each looks different without colour', () => {
    const looks = (['calm', 'courting', 'pressing', 'warning', 'striking'] as const).map(
      (manner) => line(manner).strokes.length,
    );
    const [calm, courting, pressing, warning, striking] = looks;
    expect(pressing).toBe(1);
    expect(calm).toBeGreaterThan(courting!);
    expect(courting).toBeGreaterThan(3);
    expect(warning).toBeGreaterThan(pressing!);
    expect(striking).toBeGreaterThan(warning!);
  });

  test('all numbers are finite, for any weight and host', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Manner>('calm', 'courting', 'pressing', 'warning', 'striking'),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 100, max: 2000 }),
        fc.integer({ min: 60, max: 1400 }),
        (manner, weight, width, height) => {
          const capital = { side: 'east', weight, manner } as const;
          const home = { outline: square, middle: [350, 250] } as const;
          const { strokes } = drawPressureLine(capital, home, { width, height });
          expect(strokes.flat(2).every(Number.isFinite)).toBe(true);
        },
      ),
    );
  });
});

test('lines come from outside the host and end at the border', () => {
  for (const side of ['west', 'east'] as const) {
    const { spine } = line('pressing', 0.5, side);
    const [start, end] = [spine[0]!, spine[spine.length - 1]!];
    expect(side === 'west' ? start[0] < 0 : start[0] > size.width).toBe(true);
    expect(end[0]).toBeCloseTo(side === 'west' ? 300 : 400, 5);
  }
});

test('landfall is the first shore on the way, and the goal where there is none', () => {
  const curve = { from: [0, 250], bend: [175, 250], to: [350, 250] } as const;
  expect(landfall(square, curve).to[0]).toBeCloseTo(300, 5);
  expect(landfall([], curve)).toEqual(curve);
});

test('no line enters home, however large home is drawn', () => {
  const large = [
    [
      [60, 20],
      [560, 20],
      [560, 680],
      [60, 680],
    ],
  ] as const;
  for (const side of ['west', 'east'] as const) {
    const capital = { side, weight: 1, manner: 'striking' } as const;
    const home = { outline: large, middle: [280, 310] } as const;
    const { spine } = drawPressureLine(capital, home, { width: 600, height: 704 });
    expect(spine.every(([x, y]) => x < 60.01 || x > 559.99 || y < 20.01 || y > 679.99)).toBe(true);
  }
});

test('a shore on its way is met where it is drawn', () => {
  const capital = { side: 'west', weight: 0.5, manner: 'pressing' } as const;
  const home = { outline: square, middle: [350, 250] } as const;
  const { spine } = drawPressureLine(capital, home, size, { scale: 2, x: -300, y: -200 });
  expect(spine.at(-1)![0]).toBeCloseTo(300, 5);
});
