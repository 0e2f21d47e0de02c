import type { Point } from './map-data.ts';
import { pathOf } from './path-of.ts';
import type { Shape } from './picture.ts';
import type { WorldView } from './world-view.ts';

/** The core is never more than this share of the height of its country. */
const LARGEST_CORE = 0.08;

export const coreRadius = (box: readonly [number, number, number, number], scale: number, radius: number) =>
  Math.min(radius * 1.15 + scale * 3.4, (box[3] - box[1]) * LARGEST_CORE * scale);

function hexagon(x: number, y: number, r: number): Point[] {
  return Array.from({ length: 6 }, (_, i) => [
    x + r * Math.cos((Math.PI / 3) * i + Math.PI / 6),
    y + r * Math.sin((Math.PI / 3) * i + Math.PI / 6),
  ]);
}

/** The part of a convex outline below a level. */
function below(outline: readonly Point[], level: number): Point[] {
  return outline.flatMap((p, i) => {
    const q = outline[(i + 1) % outline.length]!;
    const crossing: Point[] =
      p[1] >= level !== q[1] >= level
        ? [[p[0] + ((q[0] - p[0]) * (level - p[1])) / (q[1] - p[1]), level]]
        : [];
    return p[1] >= level ? [p, ...crossing] : crossing;
  });
}

function areaOf(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [px, py] = ring[(i + ring.length - 1) % ring.length]!;
    return sum + (px * y - x * py) / 2;
  }, 0);
}

/** The core: a hexagon filled from below with the high-risk share; a second outline where a rule keeps it clean. */
export function drawCore(view: WorldView, [x, y]: Point, r: number): Shape[] {
  const outline = hexagon(x, y, r);
  const share = Math.min(1, Math.max(0, view.core.hrvShare));
  // By area, not by height: a tenth of the core has to look like a tenth.
  let [high, low] = [y - r, y + r];
  const whole = Math.abs(areaOf(outline));
  for (let i = 0; i < 12; i++) {
    const middle = (high + low) / 2;
    if (Math.abs(areaOf(below(outline, middle))) > whole * share) high = middle;
    else low = middle;
  }
  const filled = below(outline, low);
  const line = Math.max(1, r * 0.2);
  return [
    ...(view.core.ruleExcludes
      ? [
          {
            d: pathOf([hexagon(x, y, r + line * 2.4)]),
            fill: 'open',
            stroke: { ink: 'youLine', width: line * 0.8 },
          } as const,
        ]
      : []),
    { d: pathOf([outline]), fill: 'other' },
    ...(share > 0.005 && filled.length > 2 ? [{ d: pathOf([filled]), fill: 'hrv' } as const] : []),
    { d: pathOf([outline]), stroke: { ink: 'youLine', width: line } },
  ];
}
