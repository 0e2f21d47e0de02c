import { drawAt } from '../../core/index.ts';
import type { Quality, Side } from '../../scenario/index.ts';
import { meanOf } from '../choices/spread.ts';
import { normalQuantile } from './normal-quantile.ts';
import type { RatedClaim } from './rated-claims.ts';

/** How well the player told supported claims from unsupported ones. */
export interface Discrimination {
  /** Pairs of claims that serve the same side and differ in evidence: in how many the better one was rated higher, the same, lower. */
  readonly right: number;
  readonly same: number;
  readonly wrong: number;
  /** 0–1: 1 always right, 0.5 no better than a coin, with the correction for small numbers. */
  readonly area: number;
  /** The same in the unit of signal detection: 0 cannot tell, 1 fair, 2 sharp. */
  readonly dPrime: number;
  /** Share of blind orders of the same ratings that do as well or better, 0–1. */
  readonly byChance: number;
  readonly verdict: 'sharp' | 'fair' | 'blind' | 'reversed';
}

/** Whether the player believed too easily or doubted too easily, whatever the evidence. */
export interface Bias {
  /** In the unit of signal detection: below 0 believes, above 0 doubts. */
  readonly criterion: number;
  readonly verdict: 'believes' | 'even' | 'doubts';
}

/** Whether claims of one side were believed more than those of the other at equal evidence. */
export interface Lean {
  /** Rating points, ban side less access side; 0 is even. */
  readonly points: number;
  readonly verdict: 'access' | 'even' | 'ban';
}

/** Each part is undefined where there are too few ratings to say. */
export interface EvidenceSense {
  readonly rated: number;
  readonly discrimination: Discrimination | undefined;
  readonly bias: Bias | undefined;
  readonly lean: Lean | undefined;
}

const GRADE: Readonly<Record<Quality, number>> = { shaky: 0, mixed: 1, sound: 2 };
const SIDES: readonly Side[] = ['access', 'ban', 'neither'];

/** Fewer pairs than this say nothing. */
const FEWEST_PAIRS = 6;
/** Fewest sound and fewest shaky ratings for a bias; fewest of each side at one quality for a lean. */
const FEWEST = 3;
/** Halfway between two ratings: the middle of the scale, neither believed nor doubted. */
const UNDECIDED = 3;
/** Beyond these the verdict names a direction. */
const LEANING = 0.75;
const BIASED = 0.4;
const SHARP = 0.75;
const FAIR = 0.6;
const REVERSED = 0.4;
/** Better than nine blind orders in ten, or it may be chance. */
const HARDLY_CHANCE = 0.1;
const ORDERS = 2000;
/** Keeps these lots apart. */
const ORDER_LOT = 77;

/**
 * Signal detection over a player’s ratings: telling sound from shaky is kept apart from a readiness to believe.
 *
 * *Discrimination* is the area under the ROC curve of a rating experiment, which equals the share of pairs in which the
 * better supported claim got the higher rating, ties counting half (Green & Swets 1966; Bamber 1975), taken here over
 * three grades of evidence. Pairs are made only between claims that serve the **same side**: whoever believes every
 * alarm and doubts every reassurance, or the other way round, orders no pair and comes out at one half. Half a pair is
 * added to each side of the count (the log-linear correction of Hautus 1995, for rates of 0 and 1 in few trials), and
 * d′ = √2 · z(area), as for two normal curves of equal width (Macmillan & Creelman 2005). How likely chance alone does as
 * well is found by dealing the same ratings out blindly within each side.
 *
 * *Bias* is the criterion c = −½ · (z(hits) + z(false alarms)) of the same book, with a rating of 4 or 5 counted as
 * believed, 3 as half, over sound and shaky claims, and the same correction.
 *
 * *Lean* compares mean ratings of claims for and against a ban at equal quality, weighted by how many there are of both.
 */
export function readSense(claims: readonly RatedClaim[]): EvidenceSense {
  return {
    rated: claims.length,
    discrimination: readDiscrimination(claims),
    bias: readBias(claims),
    lean: readLean(claims),
  };
}

interface Pairs {
  readonly right: number;
  readonly same: number;
  readonly wrong: number;
}

function readDiscrimination(claims: readonly RatedClaim[]): Discrimination | undefined {
  const bySide = SIDES.map((side) => claims.filter((claim) => claim.side === side));
  const pairs = pairUp(bySide);
  const count = pairs.right + pairs.same + pairs.wrong;
  if (count < FEWEST_PAIRS) return undefined;
  const area = (pairs.right + pairs.same / 2 + 0.5) / (count + 1);
  const byChance = blindShare(bySide, orderOf(pairs));
  return {
    ...pairs,
    area,
    dPrime: Math.SQRT2 * normalQuantile(area),
    byChance,
    verdict:
      area <= REVERSED
        ? 'reversed'
        : area >= SHARP && byChance <= HARDLY_CHANCE
          ? 'sharp'
          : area >= FAIR
            ? 'fair'
            : 'blind',
  };
}

function orderOf({ right, wrong }: Pairs): number {
  return right - wrong;
}

function pairUp(bySide: readonly (readonly Pick<RatedClaim, 'quality' | 'rating'>[])[]): Pairs {
  const pairs = { right: 0, same: 0, wrong: 0 };
  for (const claims of bySide) {
    claims.forEach((one, index) => {
      for (const other of claims.slice(index + 1)) {
        const better = GRADE[one.quality] - GRADE[other.quality];
        if (better === 0) continue;
        const higher = (one.rating - other.rating) * better;
        pairs[higher > 0 ? 'right' : higher < 0 ? 'wrong' : 'same'] += 1;
      }
    });
  }
  return pairs;
}

/** Deals the ratings of each side out anew, blindly, and counts how often that does as well. The same deals every time. */
function blindShare(bySide: readonly (readonly RatedClaim[])[], reached: number): number {
  let asGood = 0;
  for (let order = 0; order < ORDERS; order++) {
    let slot = 0;
    const dealt = bySide.map((claims) => {
      const lots = claims.map(({ rating }) => ({ rating, lot: drawAt(ORDER_LOT, order, slot++) }));
      lots.sort((a, b) => a.lot - b.lot);
      return claims.map(({ quality }, index) => ({ quality, rating: lots[index]?.rating ?? 0 }));
    });
    if (orderOf(pairUp(dealt)) >= reached) asGood += 1;
  }
  return asGood / ORDERS;
}

function readBias(claims: readonly RatedClaim[]): Bias | undefined {
  const believed = (quality: Quality): number | undefined => {
    const some = claims.filter((claim) => claim.quality === quality);
    if (some.length < FEWEST) return undefined;
    const yes = some.map(({ rating }) => (rating > UNDECIDED ? 1 : rating < UNDECIDED ? 0 : 0.5));
    return (yes.reduce((a: number, b) => a + b, 0) + 0.5) / (some.length + 1);
  };
  const hits = believed('sound');
  const falseAlarms = believed('shaky');
  if (hits === undefined || falseAlarms === undefined) return undefined;
  const criterion = -(normalQuantile(hits) + normalQuantile(falseAlarms)) / 2;
  return {
    criterion,
    verdict: criterion <= -BIASED ? 'believes' : criterion >= BIASED ? 'doubts' : 'even',
  };
}

function readLean(claims: readonly RatedClaim[]): Lean | undefined {
  let sum = 0;
  let weights = 0;
  let bans = 0;
  let accesses = 0;
  for (const quality of ['sound', 'mixed', 'shaky'] as const) {
    const ratingsOf = (side: Side) =>
      claims.filter((claim) => claim.quality === quality && claim.side === side).map(({ rating }) => rating);
    const ban = ratingsOf('ban');
    const access = ratingsOf('access');
    if (ban.length === 0 || access.length === 0) continue;
    const weight = (ban.length * access.length) / (ban.length + access.length);
    sum += weight * (meanOf(ban) - meanOf(access));
    weights += weight;
    bans += ban.length;
    accesses += access.length;
  }
  if (bans < FEWEST || accesses < FEWEST) return undefined;
  const points = sum / weights;
  return { points, verdict: points >= LEANING ? 'ban' : points <= -LEANING ? 'access' : 'even' };
}
