import { SITE_STATES, type SiteState } from './site-state.ts';

type Shares = Readonly<Record<SiteState, number>>;
type Counts = Record<SiteState, number>;

/** Which change is the likeliest story when dots must move from one state to another; first fits first. */
const MOVES: readonly (readonly [from: SiteState, to: SiteState])[] = [
  ['swapping', 'other'],
  ['hrv', 'swapping'],
  ['waiting', 'other'],
  ['waiting', 'hrv'],
  ['unbuilt', 'other'],
  ['unbuilt', 'hrv'],
  ['unbuilt', 'waiting'],
  ['waiting', 'unbuilt'],
  ['swapping', 'hrv'],
  ['hrv', 'other'],
  ['other', 'swapping'],
  ['other', 'hrv'],
  ['unbuilt', 'swapping'],
  ['waiting', 'swapping'],
  ['hrv', 'waiting'],
  ['other', 'waiting'],
  ['swapping', 'waiting'],
  ['hrv', 'unbuilt'],
  ['other', 'unbuilt'],
  ['swapping', 'unbuilt'],
];

/** A fixed order without pattern, so that vendors mix over the country and no draw of chance is needed. */
function shuffled(index: number): number {
  let h = Math.imul(index + 1, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  return (h ^ (h >>> 15)) >>> 0;
}

/** Shares (any scale, negatives count as none) to whole dots that add up; the largest remainders round up. */
export function countDots(total: number, shares: Shares): Readonly<Counts> {
  const clean = SITE_STATES.map((state) => (Number.isFinite(shares[state]) ? Math.max(0, shares[state]) : 0));
  const sum = clean.reduce((a, b) => a + b, 0);
  const exact = SITE_STATES.map((state, i) =>
    sum > 0 ? (clean[i]! / sum) * total : state === 'unbuilt' ? total : 0,
  );
  const whole = exact.map((n) => Math.floor(n + 1e-9));
  const left = total - whole.reduce((a, b) => a + b, 0);
  exact
    .map((n, i) => ({ i, rest: n - whole[i]! }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i)
    .slice(0, left)
    .forEach(({ i }) => {
      whole[i]! += 1;
    });
  return Object.fromEntries(SITE_STATES.map((state, i) => [state, whole[i]!])) as Counts;
}

function firstDots(total: number, counts: Readonly<Counts>): SiteState[] {
  const dots = new Array<SiteState>(total).fill('unbuilt');
  const built = counts.hrv + counts.other + counts.swapping;
  const order = Array.from({ length: built }, (_, i) => i).sort((a, b) => shuffled(a) - shuffled(b));
  order.forEach((dot, place) => {
    dots[dot] = place < counts.hrv ? 'hrv' : place < counts.hrv + counts.swapping ? 'swapping' : 'other';
  });
  dots.fill('waiting', built, built + counts.waiting);
  return dots;
}

/**
 * Which dot shows which state. Dots come in building order, so the first are built first. With the dots of the
 * moment before, only as many change as the new shares demand, by the likeliest step (a swap ends as another
 * vendor's site, a site under Huawei goes into a swap first): what changes on the map is what happened.
 */
export function assignDots(
  total: number,
  shares: Shares,
  before?: readonly SiteState[],
): readonly SiteState[] {
  const counts = countDots(total, shares);
  if (!before || before.length !== total) return firstDots(total, counts);
  const dots = [...before];
  const surplus = Object.fromEntries(SITE_STATES.map((state) => [state, -counts[state]])) as Counts;
  for (const state of dots) surplus[state] += 1;
  for (const [from, to] of MOVES) {
    const moving = Math.min(surplus[from], -surplus[to]);
    if (moving <= 0) continue;
    const candidates = before.flatMap((state, i) => (state === from && dots[i] === from ? [i] : []));
    // New ground is broken in building order; among standing sites there is no order.
    if (from !== 'unbuilt' && from !== 'waiting') candidates.sort((a, b) => shuffled(a) - shuffled(b));
    for (const dot of candidates.slice(0, moving)) dots[dot] = to;
    surplus[from] -= moving;
    surplus[to] += moving;
  }
  return dots;
}
