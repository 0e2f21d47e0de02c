import type { Dot, Van } from './picture.ts';
import { has5g } from './site-state.ts';
import type { WorldView } from './world-view.ts';

/** Where nobody counts vans, one stands for this many thousand site-works. */
const WORKS_PER_VAN = 0.3;
const MOST_VANS = 20;
/** With fewer dots, only a part of the vans is drawn. */
const DOTS_FOR_ALL = 160;
/** Thousand site-works: five sites in a quarter. */
const SMALLEST_WORK = 0.005;

/** Sites apart from each other and from others, so that no two vans stand in one place. */
function apart(
  dots: readonly Dot[],
  others: readonly Dot[],
  wanted: number,
  vanSize: number,
): readonly Dot[] {
  const taken: Dot[] = [];
  const isFree =
    (dot: Dot) =>
    ({ x, y }: Dot) =>
      Math.abs(dot.x - x) > 2.3 * vanSize || Math.abs(dot.y - y) > 1.4 * vanSize;
  for (const dot of dots) {
    if (taken.length >= wanted) break;
    if (taken.every(isFree(dot)) && others.every(isFree(dot))) taken.push(dot);
  }
  return taken;
}

/** Vans at the sites where crews were at work, and half the length of one, in pixels. */
export function parkVans(
  view: WorldView,
  dots: readonly Dot[],
  radius: number,
): { readonly vans: readonly Van[]; readonly vanSize: number } {
  const vanSize = Math.min(10, radius * 1.35);
  // A small country has few crews, but not none; and where there are few sites, there is no room for all vans.
  const room = Math.min(1, dots.length / DOTS_FOR_ALL);
  const wanted = (task: Van['task']) => {
    const vans = view.crews.vans?.[task] ?? Math.min(MOST_VANS, view.crews[task] / WORKS_PER_VAN);
    return Math.max(view.crews[task] > SMALLEST_WORK ? 1 : 0, Math.round(vans * room));
  };
  const swapped = dots.filter(({ state }) => state === 'swapping5g' || state === 'swapping');
  const others = dots.filter(({ state }) => state === 'other5g' || state === 'other');
  // The newest come last in building order; where nothing is built yet, crews are at the first sites.
  const built = dots.filter(({ state }) => has5g(state) && state !== 'swapping5g').reverse();
  const swaps = apart([...swapped, ...others], [], wanted('swapping'), vanSize);
  const builds = apart([...built, ...dots], swaps, wanted('building'), vanSize);
  const park = (task: Van['task'], places: readonly Dot[]) =>
    places.map(({ x, y }): Van => ({ x, y: y - radius - vanSize * 0.5, task }));
  return { vans: [...park('building', builds), ...park('swapping', swaps)], vanSize };
}
