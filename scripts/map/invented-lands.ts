import type { Point } from './planar.ts';

/** A town of an invented country: map units, people. */
export interface InventedTown {
  readonly name: string;
  readonly at: Point;
  readonly people: number;
}

/** What somebody drew by hand; the coast between the points is roughened by `roughenCoast`. */
export interface InventedLand {
  readonly iso: string;
  readonly name: string;
  readonly seed: number;
  /** The mainland first. Corners in map units, clockwise. */
  readonly islands: readonly (readonly Point[])[];
  readonly core: Point;
  readonly towns: readonly InventedTown[];
  /** People outside the towns, in villages along every coast and valley. */
  readonly villagers: number;
  readonly dots: number;
  /** Map units between two dots, from a dot to the coast, and around the core's symbol. */
  readonly spacing: { readonly closest: number; readonly inset: number; readonly core: number };
}

/**
 * The countries that do not exist. They lie in open sea, away from every coast, and are traced from nothing: their
 * corners were set by hand on an empty grid.
 */
export const INVENTED_LANDS: readonly InventedLand[] = [
  {
    iso: 'XM',
    name: 'Marenia',
    seed: 11,
    islands: [
      [
        [100.1, 457],
        [106.4, 466],
        [116.3, 463.3],
        [127.1, 459.7],
        [135.2, 466],
        [131.6, 474.1],
        [125.3, 478.6],
        [133.4, 482.2],
        [143.3, 488.5],
        [146.9, 498.4],
        [141.5, 505.6],
        [131.6, 503.8],
        [123.5, 507.4],
        [133.4, 512.8],
        [140.6, 519.1],
        [137, 529],
        [128, 532.6],
        [121.7, 542.5],
        [117.2, 554.2],
        [110.9, 547.9],
        [107.3, 537.1],
        [97.4, 533.5],
        [86.6, 540.7],
        [79.4, 547.9],
        [81.2, 538],
        [90.2, 526.3],
        [92.9, 517.3],
        [85.7, 512.8],
        [77.6, 508.3],
        [73.1, 500.2],
        [81.2, 496.6],
        [89.3, 492.1],
        [92, 483.1],
        [85.7, 476.8],
        [88.4, 468.7],
        [94.7, 466.9],
      ],
      [
        [74, 470.5],
        [77.6, 466],
        [80.3, 471.4],
        [77.6, 476.8],
        [74, 475.9],
      ],
      [
        [146.9, 529],
        [152.3, 525.4],
        [154.1, 531.7],
        [148.7, 538],
        [145.1, 534.4],
      ],
    ],
    core: [108.2, 498.4],
    towns: [
      { name: 'Port Sarrel', at: [134.3, 500.2], people: 2_300_000 },
      { name: 'Averne', at: [119.9, 469.6], people: 980_000 },
      { name: 'Casteldun', at: [94.7, 496.6], people: 620_000 },
      { name: 'Merrow', at: [117.2, 544.3], people: 540_000 },
      { name: 'Ostrel', at: [130.7, 467.8], people: 410_000 },
      { name: 'Lannoch', at: [100.1, 520.9], people: 380_000 },
      { name: 'Vire Haven', at: [134.3, 521.8], people: 350_000 },
      { name: 'Sainfor', at: [111.8, 482.2], people: 310_000 },
      { name: 'Dorvan', at: [116.3, 524.5], people: 280_000 },
      { name: 'Tessaly Bridge', at: [98.3, 473.2], people: 230_000 },
      { name: 'Corrent', at: [126.2, 492.1], people: 210_000 },
      { name: 'Pelhaven', at: [79.4, 502.9], people: 150_000 },
    ],
    villagers: 8_200_000,
    dots: 130,
    spacing: { closest: 4.1, inset: 2, core: 9 },
  },
  {
    iso: 'XS',
    name: 'Skerra',
    seed: 5,
    islands: [
      [
        [332, 160.8],
        [333.8, 154.5],
        [336.5, 157.2],
        [338.3, 163.5],
        [341, 158.1],
        [345.5, 152.7],
        [349.1, 156.3],
        [346.4, 160.8],
        [351.8, 162.6],
        [355.4, 167.1],
        [350, 169.8],
        [346.4, 173.4],
        [348.2, 179.7],
        [342.8, 184.2],
        [339.2, 178.8],
        [334.7, 182.4],
        [331.1, 177.9],
        [334.7, 172.5],
        [328.4, 170.7],
        [325.7, 165.3],
      ],
      [
        [355.4, 151.8],
        [359.9, 149.1],
        [363.5, 153.6],
        [360.8, 159],
        [357.2, 158.1],
      ],
      [
        [317.6, 176.1],
        [322.1, 173.4],
        [324.8, 178.8],
        [321.2, 185.1],
        [316.7, 183.3],
      ],
      [
        [324.8, 150],
        [330.2, 147.3],
        [332, 150.9],
        [327.5, 153.6],
      ],
      [
        [350, 184.2],
        [354.5, 182.4],
        [355.4, 186.9],
        [350.9, 189.6],
      ],
      [
        [359, 165.3],
        [362.6, 164.4],
        [363.5, 168.9],
        [359.9, 170.7],
      ],
    ],
    core: [341, 168.9],
    towns: [
      { name: 'Hovik', at: [348.2, 167.1], people: 410_000 },
      { name: 'Brannoy', at: [331.1, 166.2], people: 120_000 },
      { name: 'Sundvoe', at: [344.6, 158.1], people: 90_000 },
      { name: 'Grimsay', at: [341.9, 179.7], people: 70_000 },
      { name: 'Ostry', at: [359, 154.5], people: 50_000 },
      { name: 'Westray Haven', at: [320.3, 179.7], people: 45_000 },
      { name: 'Nordvik', at: [328.4, 150], people: 15_000 },
    ],
    villagers: 300_000,
    dots: 36,
    spacing: { closest: 2.7, inset: 1, core: 5 },
  },
];
