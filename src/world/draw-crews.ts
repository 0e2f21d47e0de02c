import type { Point } from './map-data.ts';
import { pathOf } from './path-of.ts';
import type { Dot, Shape } from './picture.ts';
import { has5g } from './site-state.ts';
import type { WorldView } from './world-view.ts';

/** Where nobody counts vans, one stands for this many thousand site-works. */
const WORKS_PER_VAN = 0.3;
const MOST_VANS = 20;
/** Thousand site-works: five sites in a quarter. */
const SMALLEST_WORK = 0.005;
/** Dots under this radius are too small for anybody to stand beside. */
const NEAR = 3.5;

/** A van from the side, in units of its half length. */
const BODY: readonly Point[] = [
  [-1, -0.62],
  [0.34, -0.62],
  [0.78, -0.12],
  [1, -0.02],
  [1, 0.42],
  [-1, 0.42],
];
const WINDOW: readonly Point[] = [
  [0.34, -0.4],
  [0.62, -0.08],
  [0.34, -0.08],
];

function wheel(x: number, y: number, r: number): Point[] {
  return Array.from({ length: 8 }, (_, i) => [
    x + r * Math.cos((Math.PI / 4) * i),
    y + r * Math.sin((Math.PI / 4) * i),
  ]);
}

const move = (points: readonly Point[], x: number, y: number, size: number): Point[] =>
  points.map(([px, py]) => [x + px * size, y + py * size]);

/** Sites apart from each other, so that no two vans stand in one place. */
function apart(dots: readonly Dot[], wanted: number, room: number): readonly Dot[] {
  const taken: Dot[] = [];
  for (const dot of dots) {
    if (taken.length === wanted) break;
    if (taken.every(({ x, y }) => Math.abs(dot.x - x) > 2 * room || Math.abs(dot.y - y) > room))
      taken.push(dot);
  }
  return taken;
}

/** Vans at the sites where crews were at work: full ones where 5G was built, empty ones where kit was swapped. */
export function drawCrews(view: WorldView, dots: readonly Dot[], radius: number): readonly Shape[] {
  if (radius < NEAR) return [];
  // A small country has few crews, but not none.
  const vans = (task: 'building' | 'swapping') =>
    view.crews.vans?.[task] ??
    Math.min(
      MOST_VANS,
      Math.max(view.crews[task] > SMALLEST_WORK ? 1 : 0, Math.round(view.crews[task] / WORKS_PER_VAN)),
    );
  const size = Math.min(8, radius * 1.25);
  const room = size * 1.3;
  const swapped = dots.filter(({ state }) => state === 'swapping5g' || state === 'swapping');
  // The newest come last in building order.
  const built = dots.filter(({ state }) => has5g(state) && state !== 'swapping5g').reverse();
  const others = dots.filter(({ state }) => state === 'other5g' || state === 'other');
  const swaps = apart([...swapped, ...others], vans('swapping'), room);
  const builds = apart(
    built.filter((dot) => !swaps.includes(dot)),
    vans('building'),
    room,
  );
  const park = (parked: readonly Dot[]) => parked.map(({ x, y }): Point => [x, y - radius - size * 0.75]);
  const draw = (places: readonly Point[], isFull: boolean): Shape[] => {
    if (places.length === 0) return [];
    const bodies = pathOf(places.map(([x, y]) => move(BODY, x, y, size)));
    const windows = pathOf(places.map(([x, y]) => move(WINDOW, x, y, size)));
    const wheels = pathOf(
      places.flatMap(([x, y]) =>
        [-0.5, 0.55].map((at) => wheel(x + at * size, y + 0.45 * size, 0.24 * size)),
      ),
    );
    return [
      { d: bodies, stroke: { ink: 'open', width: 3 } },
      { d: bodies, fill: isFull ? 'youLine' : 'open', stroke: { ink: 'youLine', width: 1.2 } },
      { d: windows, fill: isFull ? 'open' : 'youLine' },
      { d: wheels, fill: 'youLine', stroke: { ink: 'open', width: 0.8 } },
    ];
  };
  return [...draw(park(builds), true), ...draw(park(swaps), false)];
}
