import type { Scores } from '../../model/index.ts';
import { type MandateShares, weigh } from '../choices/mandate-shares.ts';
import { SCORE_NAMES, type ScoreName } from '../choices/score-names.ts';
import { type Cloud, dotOf } from '../roads/cloud.ts';
import { BEATS_BY, frontierOf } from '../roads/frontier.ts';
import { optionShares } from '../roads/option-shares.ts';
import { percentileOf } from '../roads/percentiles.ts';
import { optionsOf, type Road } from '../roads/road-plan.ts';
import { type DotFilter, selectDots } from '../roads/select-dots.ts';
import { type Edges, gatherMarks, type Marks } from './see-cloud.ts';

/** A finished cloud with what is asked of it again and again: its frontier, and each road by the player’s own mandate. */
export interface Survey {
  readonly cloud: Cloud;
  /** 1 for each dot that no other beats by half a point on all three scores. */
  readonly onFrontier: Uint8Array;
  readonly weights: MandateShares;
  /** Each dot by the mandate, 0–100. */
  readonly weighed: Float32Array;
}

export function surveyCloud(cloud: Cloud, weights: MandateShares): Survey {
  const onFrontier = new Uint8Array(cloud.dots);
  for (const dot of frontierOf(cloud)) onFrontier[dot] = 1;
  return {
    cloud,
    onFrontier,
    weights,
    weighed: Float32Array.from({ length: cloud.dots }, (_, dot) => weigh(scoresAt(cloud, dot), weights)),
  };
}

/** One road and where it led. */
export interface RoadSummary extends Readonly<Scores> {
  readonly road: Road;
  /** The place of the option taken in each decision. */
  readonly options: readonly number[];
  /** By the mandate, 0–100. */
  readonly weighed: number;
  readonly onFrontier: boolean;
}

/** One road among all. */
export interface RoadStanding extends RoadSummary {
  /** Shares, 0–1, of all roads that it is ahead of; equal ones count half. */
  readonly aheadOf: Readonly<Record<ScoreName | 'weighed', number>>;
  /** How many roads beat it by half a point on all three scores. */
  readonly beatenBy: number;
  /** A few of them, those with the fewest other decisions first. */
  readonly betters: readonly RoadSummary[];
}

/** Roads told of in one go. */
const BETTERS = 3;
const TOLD = 8;

/** A road of the cloud, or, with `end`, one that a sample leaves out. */
export function standingOf(survey: Survey, road: Road, end?: Readonly<Scores>): RoadStanding {
  const { cloud, weights, weighed } = survey;
  const dot = dotOf(cloud, road);
  const scores = dot >= 0 ? scoresAt(cloud, dot) : end;
  if (!scores) throw new RangeError(`road ${road} is not in the cloud`);
  const betters = bettersOf(cloud, scores);
  const own = optionsOf(cloud.plan, road);
  const value = dot >= 0 ? (weighed[dot] as number) : Math.fround(weigh(scores, weights));
  return {
    road,
    options: own,
    ...scores,
    weighed: value,
    onFrontier: betters.length === 0,
    aheadOf: {
      cost: percentileOf(cloud, 'cost', scores.cost),
      security: percentileOf(cloud, 'security', scores.security),
      alliance: percentileOf(cloud, 'alliance', scores.alliance),
      weighed: shareBelow(weighed, value),
    },
    beatenBy: betters.length,
    betters: nearest(cloud, betters, own)
      .slice(0, BETTERS)
      .map((better) => summaryOf(survey, better)),
  };
}

/** Some of all roads, and what they have in common. */
export interface Selection {
  readonly count: number;
  /** How many there are to select from. */
  readonly of: number;
  readonly marks: Marks;
  /** For each decision and option: the share of these roads that took it, 0–1. */
  readonly shares: readonly (readonly number[])[];
  /** Lowest, middle and highest of each score; undefined where no road fits. */
  readonly spans: Readonly<Record<ScoreName, readonly [number, number, number]>> | undefined;
  readonly onFrontier: number;
  /** The best few by the mandate, the best first. */
  readonly best: readonly RoadSummary[];
}

export function selectFrom(survey: Survey, filter: DotFilter, edges: Edges): Selection {
  const { cloud, onFrontier } = survey;
  const dots = selectDots(cloud, filter);
  const span = (score: ScoreName): readonly [number, number, number] => {
    const sorted = Float32Array.from(dots, (dot) => cloud[score][dot] as number).sort();
    return [sorted[0] ?? 0, sorted[sorted.length >> 1] ?? 0, sorted.at(-1) ?? 0];
  };
  return {
    count: dots.length,
    of: cloud.dots,
    marks: gatherMarks(cloud, edges, { onFrontier, dots }),
    shares: optionShares(cloud, dots),
    spans:
      dots.length > 0
        ? { cost: span('cost'), security: span('security'), alliance: span('alliance') }
        : undefined,
    onFrontier: dots.reduce((sum, dot) => sum + (onFrontier[dot] as number), 0),
    best: byValue(dots, survey.weighed)
      .slice(0, TOLD)
      .map((dot) => summaryOf(survey, dot)),
  };
}

/** A road of the frontier, and how many others of it end within a point of it on every score. */
export interface FrontierRoad extends RoadSummary {
  readonly alike: number;
}

/** Roads nearer than this on every score are told as one. */
const ALIKE = 1;

/**
 * The frontier, the best first by one score or by the mandate: `count` groups of roads that end alike, from group
 * `from` on, each by its best road. Without groups the list would say the same thing over and over.
 */
export function listFrontier(
  survey: Survey,
  by: ScoreName | 'weighed',
  from: number,
  count: number,
): { readonly total: number; readonly groups: number; readonly roads: readonly FrontierRoad[] } {
  const { cloud, onFrontier, weighed } = survey;
  const dots = Uint32Array.from({ length: cloud.dots }, (_, dot) => dot).filter(
    (dot) => onFrontier[dot] === 1,
  );
  const groups: { readonly first: number; alike: number }[] = [];
  for (const dot of byValue(dots, by === 'weighed' ? weighed : cloud[by])) {
    const group = groups.find(({ first }) =>
      SCORE_NAMES.every(
        (score) => Math.abs((cloud[score][first] as number) - (cloud[score][dot] as number)) <= ALIKE,
      ),
    );
    if (group) group.alike += 1;
    else groups.push({ first: dot, alike: 0 });
  }
  return {
    total: dots.length,
    groups: groups.length,
    roads: groups
      .slice(from, from + count)
      .map(({ first, alike }) => ({ ...summaryOf(survey, first), alike })),
  };
}

function summaryOf({ cloud, onFrontier, weighed }: Survey, dot: number): RoadSummary {
  const road = cloud.roads[dot] as number;
  return {
    road,
    options: optionsOf(cloud.plan, road),
    ...scoresAt(cloud, dot),
    weighed: weighed[dot] as number,
    onFrontier: onFrontier[dot] === 1,
  };
}

function scoresAt(cloud: Cloud, dot: number): Scores {
  return {
    cost: cloud.cost[dot] as number,
    security: cloud.security[dot] as number,
    alliance: cloud.alliance[dot] as number,
  };
}

function bettersOf(cloud: Cloud, scores: Readonly<Scores>): readonly number[] {
  const betters: number[] = [];
  for (let dot = 0; dot < cloud.dots; dot++) {
    if (SCORE_NAMES.every((score) => (cloud[score][dot] as number) >= scores[score] + BEATS_BY))
      betters.push(dot);
  }
  return betters;
}

/** The dots whose roads differ in the fewest decisions first. */
function nearest(cloud: Cloud, dots: readonly number[], options: readonly number[]): readonly number[] {
  const apart = (dot: number) =>
    optionsOf(cloud.plan, cloud.roads[dot] as number).filter((option, i) => option !== options[i]).length;
  return dots
    .map((dot) => [apart(dot), dot] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .map(([, dot]) => dot);
}

function byValue(dots: Uint32Array, values: Float32Array): readonly number[] {
  return [...dots].sort((a, b) => (values[b] as number) - (values[a] as number) || a - b);
}

function shareBelow(values: Float32Array, value: number): number {
  let below = 0;
  for (const other of values) below += other < value ? 1 : other === value ? 1 / 2 : 0;
  return values.length > 0 ? below / values.length : 0;
}
