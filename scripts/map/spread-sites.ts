import { edgeDistance, isInside, type Point, type Ring } from './planar.ts';
import { steadyNoise } from './steady-noise.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly people: number;
}

/** Reach of the neighbourhood whose people count as "here", in map units (about 30 km). */
const REACH = 6;
/**
 * Map units: `inset` keeps dots off the border line, and no two dots are closer than `closest`, so that they can be
 * told apart on a whole Europe.
 */
const SPACING = { closest: 4.1, inset: 2 };
/** How strongly dots crowd where people crowd: 0 even, 0.5 in proportion. */
const CROWDING = 0.24;

/** Big cities cover ground: one candidate for every 50,000 people, on a sunflower spiral. */
function candidates(places: readonly Place[]): Place[] {
  const found: Place[] = [];
  for (const { x, y, people } of places) {
    const parts = Math.max(1, Math.round(people / 50_000));
    const reach = 0.28 * Math.sqrt(people / 10_000);
    for (let k = 0; k < parts; k++) {
      const r = reach * Math.sqrt(k / parts);
      const a = k * 2.399963;
      found.push({ x: x + r * Math.cos(a), y: y + r * Math.sin(a), people: people / parts });
    }
  }
  return found;
}

function density(places: readonly Place[], at: Place): number {
  let sum = 0;
  for (const p of places) {
    const d = ((p.x - at.x) ** 2 + (p.y - at.y) ** 2) / (REACH * REACH);
    if (d < 9) sum += p.people * Math.exp(-d / 2);
  }
  return sum;
}

/**
 * `count` dots where people live, inside the rings and clear of a circle, closer together where more people
 * live. Sorted in the order in which a network is usually built: crowded places first, with some disorder.
 */
export function spreadSites(
  rings: readonly Ring[],
  places: readonly Place[],
  count: number,
  clear: { readonly at: Point; readonly radius: number },
  { closest, inset }: { readonly closest: number; readonly inset: number } = SPACING,
): Point[] {
  const pool = candidates(places)
    .filter((p) => isInside(rings, [p.x, p.y]) && edgeDistance(rings, [p.x, p.y]) > inset)
    .filter((p) => Math.hypot(p.x - clear.at[0], p.y - clear.at[1]) > clear.radius)
    .map((p) => ({ ...p, here: density(places, p) }))
    .sort((a, b) => b.here - a.here || a.x - b.x || a.y - b.y);
  const top = pool[0]?.here ?? 1;
  const pick = (gap: number) => {
    const chosen: typeof pool = [];
    for (const p of pool) {
      const r = Math.max(closest, gap * (top / p.here) ** CROWDING);
      if (chosen.every((q) => Math.hypot(q.x - p.x, q.y - p.y) >= r)) chosen.push(p);
    }
    return chosen;
  };
  let low = 0.2;
  let high = 40;
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (pick(middle).length >= count) low = middle;
    else high = middle;
  }
  const chosen = pick(low).slice(0, count);
  if (chosen.length < count) throw new Error(`only ${chosen.length} of ${count} sites found room`);
  return chosen
    .map((p, i) => ({ p, rank: Math.log(p.here) + 1.6 * steadyNoise(i) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ p }) => [p.x, p.y] as const);
}
