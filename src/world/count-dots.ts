import { SITE_STATES, type SiteState } from './site-state.ts';

export type Shares = Readonly<Partial<Record<SiteState, number>>>;
export type Counts = Record<SiteState, number>;

/** Shares (any scale, negatives count as none) to whole dots that add up; the largest remainders round up. */
export function countDots(total: number, shares: Shares): Readonly<Counts> {
  const clean = SITE_STATES.map((state) => {
    const share = shares[state] ?? 0;
    return Number.isFinite(share) ? Math.max(0, share) : 0;
  });
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
