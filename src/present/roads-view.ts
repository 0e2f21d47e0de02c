import type { OptionEffect, RoadStanding, RoadSummary } from '../analysis/index.ts';
import type { Scores } from '../model/index.ts';
import { outlookAt } from '../run/index.ts';
import type { RoadsContext } from './road-view.ts';
import { type DrawnSight, type PointView, type RoadsPictureView, scaleOf } from './roads-picture.ts';
import { describeRoadsTable, type RoadsTableView } from './roads-table.ts';
import { describeSeparating, type SeparatingView } from './separating-view.ts';
import { describeStanding, type StandingView } from './standing-view.ts';

/** Fewer roads than this can all be meant. */
const MANY = 1000;

export interface DecisionChoiceView {
  /** "Q2 2019" */
  readonly when: string;
  readonly question: string;
  readonly options: readonly string[];
  /** The place of what the run chose. */
  readonly yours: number;
}

/** What the first picture and its tables say, while roads are still being played and after. */
export interface RoadsView {
  readonly complete: boolean;
  readonly title: string;
  readonly lead: string;
  /** What the shares do not say; empty where the roads are few. */
  readonly caution: string;
  /** Said while nothing narrows them. */
  readonly all: string;
  /** Only where some of many roads stand for all. */
  readonly sampleNote: string;
  readonly picture: RoadsPictureView;
  readonly decisions: readonly DecisionChoiceView[];
  /** Undefined until all roads have been played. */
  readonly standing: StandingView | undefined;
  readonly frontierSize: number;
  readonly separating: SeparatingView;
  /** The picture as a table: how many roads end where, in bands of ten points. Made when it is asked for. */
  table(): RoadsTableView;
}

export interface RoadsAnswerShape extends DrawnSight {
  readonly frontierSize: number;
  readonly yours: RoadStanding;
  readonly history: Scores | undefined;
  readonly separating: readonly OptionEffect[];
  readonly best: RoadSummary | undefined;
}

/** All roads that have been played. */
export function describeRoads(answer: RoadsAnswerShape, context: RoadsContext): RoadsView {
  const { run, teller } = context;
  const { t } = teller.words;
  const standing = describeStanding(answer.yours, context);
  const points: PointView[] = [
    { id: 'you', kind: 'you', label: t('debrief.point.you'), ...scoresOf(answer.yours) },
    { id: 'luck', kind: 'luck', label: t('debrief.point.luck'), ...outlookAt(run.play.moment, run).scores },
    ...(answer.history
      ? [
          {
            id: 'history',
            kind: 'history' as const,
            label: t('debrief.point.history', { country: run.scenario.country.name }),
            ...answer.history,
          },
        ]
      : []),
  ];
  return {
    ...describeSight(answer, points, context),
    complete: true,
    standing,
    frontierSize: answer.frontierSize,
    separating: describeSeparating(answer.separating, context),
  };
}

/** The roads played so far. */
export function describeRoadsSoFar(sight: DrawnSight, context: RoadsContext): RoadsView {
  const { run, teller } = context;
  const point: PointView = {
    id: 'luck',
    kind: 'luck',
    label: teller.words.t('debrief.point.luck'),
    ...outlookAt(run.play.moment, run).scores,
  };
  return {
    ...describeSight(sight, [point], context),
    complete: false,
    standing: undefined,
    frontierSize: 0,
    separating: { sentence: '', rows: [] },
  };
}

function describeSight(
  sight: DrawnSight,
  points: readonly PointView[],
  { run, teller: { words } }: RoadsContext,
): Pick<RoadsView, 'title' | 'lead' | 'caution' | 'all' | 'sampleNote' | 'picture' | 'decisions' | 'table'> {
  const { t } = words;
  const whole = (value: number) => words.number(Math.round(value));
  const [second, third] = sight.edges;
  const { paths } = sight;
  const ranges = [
    t('debrief.band.low', { edge: whole(second) }),
    t('debrief.band.middle', { from: whole(second), to: whole(third) }),
    t('debrief.band.high', { edge: whole(third) }),
  ];
  const ranks = [t('debrief.band.lowest'), t('debrief.band.between'), t('debrief.band.highest')];
  const picture: RoadsPictureView = {
    cost: scaleOf(
      sight.spans.cost,
      points.map(({ cost }) => cost),
    ),
    security: scaleOf(
      sight.spans.security,
      points.map(({ security }) => security),
    ),
    labels: {
      cost: t('debrief.axis.cost'),
      security: t('debrief.axis.security'),
      alliance: t('debrief.axis.alliance'),
    },
    bands: ([0, 1, 2] as const).map((band) => ({
      band,
      label: ranges[band] ?? '',
      rank: ranks[band] ?? '',
      path: paths.bands[band],
      frontier: paths.frontier[band],
      alone: paths.alone[band],
    })),
    ghost: paths.ghost,
    marks: sight.marks,
    points,
  };
  return {
    title: t('debrief.roads.title', { roads: words.number(sight.roads) }),
    lead: t('debrief.roads.lead'),
    caution: sight.roads >= MANY ? t('debrief.roads.caution') : '',
    all: t('debrief.roads.all', { n: sight.roads, roads: words.number(sight.roads) }),
    sampleNote: sight.isSample
      ? t('debrief.roads.sample', {
          roads: words.number(sight.roads),
          dots: words.number(sight.dots),
          error: words.number(sight.error * 100, 1),
        })
      : '',
    picture,
    decisions: run.tables.beats.map(({ beat }, decision) => ({
      when: words.quarter(beat.quarter),
      question: beat.decision.question,
      options: beat.decision.options.map(({ title }) => title),
      yours: beat.decision.options.findIndex(({ id }) => id === run.play.decided[decision]?.option),
    })),
    table: () => describeRoadsTable(sight, picture, words),
  };
}

function scoresOf({ cost, security, alliance }: Scores): Scores {
  return { cost, security, alliance };
}
