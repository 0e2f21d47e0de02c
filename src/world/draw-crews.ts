import { circlePath } from './path-of.ts';
import type { Dot, Shape } from './picture.ts';
import type { WorldView } from './world-view.ts';

/** One mark of a crew stands for this many thousand site-works. */
const WORKS_PER_CREW = 0.3;
const MOST_CREWS = 16;
/** Thousand site-works: five sites in a quarter. */
const SMALLEST_WORK = 0.005;

/** Thin rings around sites where crews work this quarter: swaps under way and the next ones in building order. */
export function drawCrews(view: WorldView, dots: readonly Dot[], radius: number): Shape[] {
  if (radius < 3.5) return [];
  // A small country has few crews, but not none.
  const marks = (works: number) =>
    Math.min(MOST_CREWS, Math.max(works > SMALLEST_WORK ? 1 : 0, Math.round(works / WORKS_PER_CREW)));
  const swapping = dots.filter((dot) => dot.state === 'swapping').slice(0, marks(view.crews.swapping));
  const next = dots
    .filter((dot) => dot.state === 'waiting' || dot.state === 'unbuilt')
    .slice(0, marks(view.crews.building));
  const d = [...swapping, ...next].map((dot) => circlePath(dot.x, dot.y, radius + 3)).join('');
  return d ? [{ d, stroke: { ink: 'youLine', width: 1.2 } }] : [];
}
