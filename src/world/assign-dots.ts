import { countDots, type Shares } from './count-dots.ts';
import { has5g, type SiteState } from './site-state.ts';

/** Whose radio a site carries; none where nobody can say, as before the first picture. */
type Maker = 'hrv' | 'other' | 'swapping' | 'none';

/** Which change is the likeliest story when a site must change its maker; first fits first. */
const MOVES: readonly (readonly [from: Maker, to: Maker])[] = [
  ['swapping', 'other'],
  ['hrv', 'swapping'],
  ['none', 'hrv'],
  ['none', 'other'],
  ['none', 'swapping'],
  ['swapping', 'hrv'],
  ['hrv', 'other'],
  ['other', 'swapping'],
  ['other', 'hrv'],
];

const GOLDEN = 0.6180339887498949;

/**
 * A fixed place for each dot between 0 and 1, spread so evenly that any stretch of the building order is a fair
 * sample: makers mix over the country, and hardly a site changes hands only because others were built first.
 */
const placeOf = (index: number) => ((index + 1) * GOLDEN) % 1;

function makerOf(state: SiteState): Maker {
  switch (state) {
    case 'hrv5g':
    case 'hrv':
      return 'hrv';
    case 'other5g':
    case 'other':
      return 'other';
    case 'swapping5g':
    case 'swapping':
      return 'swapping';
    default:
      return 'none';
  }
}

/** Gives the dots of one stretch to makers; only as many change hands as the counts demand. */
function shareOut(
  from: number,
  wanted: Readonly<Record<Exclude<Maker, 'none'>, number>>,
  before: readonly Maker[],
  isFresh: (index: number) => boolean,
): Maker[] {
  const makers = [...before];
  const surplus = {
    hrv: -wanted.hrv,
    other: -wanted.other,
    swapping: -wanted.swapping,
    none: 0,
  };
  for (const maker of makers) surplus[maker] += 1;
  for (const [old, next] of MOVES) {
    const moving = Math.min(surplus[old], -surplus[next]);
    if (moving <= 0) continue;
    // Work is done where crews are: at the sites that have just come into this stretch, then anywhere.
    const sign = next === 'hrv' || next === 'swapping' ? 1 : -1;
    makers
      .flatMap((maker, i) => (maker === old ? [i] : []))
      .sort(
        (a, b) =>
          Number(isFresh(from + b)) - Number(isFresh(from + a)) ||
          (old === 'none' ? sign : -1) * (placeOf(from + a) - placeOf(from + b)),
      )
      .slice(0, moving)
      .forEach((i) => {
        makers[i] = next;
      });
    surplus[old] -= moving;
    surplus[next] += moving;
  }
  return makers;
}

/**
 * Which dot shows which state. Dots come in building order: first those with 5G, then those that should have it by
 * now, then those with 4G only, last those without any radio. With the dots of the moment before, a stretch that
 * grows takes the next dots in that order, and within a stretch only as many change hands as the new shares demand,
 * by the likeliest step (a swap ends as another maker’s site, a site under Huawei goes into a swap first): what
 * changes on the map is what happened.
 */
export function assignDots(
  total: number,
  shares: Shares,
  before?: readonly SiteState[],
): readonly SiteState[] {
  const counts = countDots(total, shares);
  const past = before?.length === total ? before : undefined;
  const with5g = counts.hrv5g + counts.other5g + counts.swapping5g;
  const with4g = counts.hrv + counts.other + counts.swapping;
  const late = with5g + counts.waiting;
  const makers = (from: number, length: number) =>
    Array.from({ length }, (_, i) => (past ? makerOf(past[from + i]!) : 'none'));
  const strong = shareOut(
    0,
    { hrv: counts.hrv5g, other: counts.other5g, swapping: counts.swapping5g },
    makers(0, with5g),
    (i) => past !== undefined && !has5g(past[i]!),
  );
  const quiet = shareOut(late, counts, makers(late, with4g), (i) => past !== undefined && has5g(past[i]!));
  return [
    ...strong.map((maker): SiteState => (maker === 'none' ? 'other5g' : `${maker}5g`)),
    ...new Array<SiteState>(counts.waiting).fill('waiting'),
    ...quiet.map((maker): SiteState => (maker === 'none' ? 'other' : maker)),
    ...new Array<SiteState>(counts.unbuilt).fill('unbuilt'),
  ];
}
