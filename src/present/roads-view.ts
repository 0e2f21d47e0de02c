import type {
  FrontierRoad,
  OptionEffect,
  RoadStanding,
  RoadSummary,
  Selection,
  Sight,
} from '../analysis/index.ts';
import type { Scores } from '../model/index.ts';
import { outlookAt, type Run } from '../run/index.ts';
import { SCORES } from './meters.ts';
import { type PointView, type RoadsPaths, type RoadsPictureView, scaleOf } from './roads-picture.ts';
import type { Teller } from './teller.ts';
import type { ScoreId } from './views.ts';

/** Effects of options below this many points are not worth a line. */
const TELLING = 1;
const SEPARATORS = 4;
/** Fewer roads than this can all be meant. */
const MANY = 1000;
/** Differences of the tenth of a point vanish when shown. */
const CLOSE = 0.05;
/** How wide the bands of the table are, in points. */
const STEP = 10;

export interface DecisionChoiceView {
  /** "Q2 2019" */
  readonly when: string;
  readonly question: string;
  readonly options: readonly string[];
  /** The place of what the run chose. */
  readonly yours: number;
}

export interface RoadView {
  readonly road: number;
  readonly options: readonly number[];
  /** The title of each option taken, with its quarter. */
  readonly decisions: readonly { readonly when: string; readonly option: string; readonly yours: boolean }[];
  /** Whole points. */
  readonly cost: number;
  readonly security: number;
  readonly alliance: number;
  readonly weighed: number;
  readonly onFrontier: boolean;
  readonly isYours: boolean;
  /** In how many decisions it differs from the run. */
  readonly apart: number;
  /** "Q2 2019: Wait instead of Exclude it"; at most three, then how many more. */
  readonly differences: readonly string[];
}

export interface StandingView extends RoadView {
  readonly rows: readonly {
    readonly id: ScoreId | 'weighed';
    readonly label: string;
    readonly score: number;
    /** Share of all roads that it is ahead of, 0–1. */
    readonly aheadOf: number;
    readonly text: string;
  }[];
  readonly sentence: string;
  readonly frontierSentence: string;
  readonly betters: readonly RoadView[];
}

/** What the first picture and its tables say, while roads are still being played and after. */
export interface RoadsView {
  readonly complete: boolean;
  readonly title: string;
  readonly lead: readonly string[];
  /** Only where some of many roads stand for all. */
  readonly sampleNote: string;
  readonly picture: RoadsPictureView;
  readonly decisions: readonly DecisionChoiceView[];
  /** Undefined until all roads have been played. */
  readonly standing: StandingView | undefined;
  readonly frontierSize: number;
  readonly separating: {
    readonly sentence: string;
    readonly rows: readonly {
      readonly when: string;
      readonly option: string;
      readonly withIt: number;
      readonly withoutIt: number;
      /** "+4.2" */
      readonly difference: string;
    }[];
  };
  /** The picture as a table: how many roads end where, in bands of ten points. Made when it is asked for. */
  table(): RoadsTableView;
}

export interface RoadsTableView {
  readonly costs: readonly string[];
  readonly rows: readonly {
    readonly security: string;
    readonly cells: readonly { readonly count: number; readonly text: string }[];
  }[];
}

interface Context {
  readonly run: Run;
  readonly teller: Teller;
}

/** A sight with its paths drawn. */
export interface DrawnSight extends Omit<Sight, 'squares'> {
  readonly paths: RoadsPaths;
}

export interface RoadsAnswerShape extends DrawnSight {
  readonly frontierSize: number;
  readonly yours: RoadStanding;
  readonly history: Scores | undefined;
  readonly separating: readonly OptionEffect[];
  readonly best: RoadSummary | undefined;
}

/** All roads that have been played. */
export function describeRoads(answer: RoadsAnswerShape, context: Context): RoadsView {
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
export function describeRoadsSoFar(sight: DrawnSight, context: Context): RoadsView {
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
  { run, teller: { words } }: Context,
): Pick<RoadsView, 'title' | 'lead' | 'sampleNote' | 'picture' | 'decisions' | 'table'> {
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
      alone: paths.alone[band],
    })),
    frontier: paths.frontier,
    ghost: paths.ghost,
    marks: sight.marks,
    points,
  };
  return {
    title: t('debrief.roads.title', { roads: words.number(sight.roads) }),
    lead: [t('debrief.roads.lead'), ...(sight.roads >= MANY ? [t('debrief.roads.lead2')] : [])],
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
    table: () => tableOf(sight, picture, words),
  };
}

function tableOf(
  { marks }: DrawnSight,
  { cost, security }: RoadsPictureView,
  words: Teller['words'],
): RoadsTableView {
  const columns = (cost[1] - cost[0]) / STEP;
  const rows = (security[1] - security[0]) / STEP;
  const counts = new Float64Array(columns * rows);
  const alliances = new Float64Array(columns * rows);
  for (let mark = 0; mark < marks.count.length; mark++) {
    const column = Math.min(columns - 1, Math.floor(((marks.cost[mark] as number) - cost[0]) / STEP));
    const row = Math.min(rows - 1, Math.floor(((marks.security[mark] as number) - security[0]) / STEP));
    const cell = row * columns + column;
    const count = marks.count[mark] as number;
    counts[cell] = (counts[cell] as number) + count;
    alliances[cell] = (alliances[cell] as number) + count * (marks.alliance[mark] as number);
  }
  const range = (from: number) => words.t('debrief.range', { from, to: from + STEP });
  return {
    costs: Array.from({ length: columns }, (_, column) => range(cost[0] + column * STEP)),
    rows: Array.from({ length: rows }, (_, below) => {
      const row = rows - 1 - below;
      return {
        security: range(security[0] + row * STEP),
        cells: Array.from({ length: columns }, (__, column) => {
          const count = counts[row * columns + column] as number;
          return {
            count,
            text:
              count > 0
                ? words.t('debrief.table.cell', {
                    count: words.number(count),
                    alliance: words.number(Math.round((alliances[row * columns + column] as number) / count)),
                  })
                : '–',
          };
        }),
      };
    }),
  };
}

/** One road among all, in words. */
export function describeStanding(standing: RoadStanding, context: Context): StandingView {
  const { words } = context.teller;
  const { t } = words;
  const road = describeRoad(standing, context);
  const percent = (share: number) => words.percent(share);
  const { cost, security, alliance, weighed } = standing.aheadOf;
  return {
    ...road,
    rows: [...SCORES, 'weighed' as const].map((id) => ({
      id,
      label: id === 'weighed' ? t('debrief.score.weighed') : t(`present.score.${id}`),
      score: Math.round(standing[id]),
      aheadOf: standing.aheadOf[id],
      text: t('debrief.standing.row', { share: percent(standing.aheadOf[id]) }),
    })),
    sentence: t(road.isYours ? 'debrief.standing.yours' : 'debrief.standing.other', {
      cost: percent(cost),
      security: percent(security),
      alliance: percent(alliance),
      weighed: percent(weighed),
    }),
    frontierSentence: standing.onFrontier
      ? t('debrief.standing.frontier')
      : t('debrief.standing.beaten', { n: standing.beatenBy, count: words.number(standing.beatenBy) }),
    betters: standing.betters.map((better) => describeRoad(better, context, standing.options)),
  };
}

/** One road as its decisions and its ends; differences are told from `other`, or from the run. */
function describeRoad(
  road: RoadSummary,
  { run, teller: { words } }: Context,
  other?: readonly number[],
): RoadView {
  const beats = run.tables.beats.map(({ beat }) => beat);
  const yours = beats.map(({ decision }, i) =>
    decision.options.findIndex(({ id }) => id === run.play.decided[i]?.option),
  );
  const against = other ?? yours;
  const titleAt = (decision: number, option: number) =>
    beats[decision]?.decision.options[option]?.title ?? '';
  const differing = road.options.flatMap((option, i) => (option === against[i] ? [] : [i]));
  return {
    road: road.road,
    options: road.options,
    decisions: beats.map((beat, i) => ({
      when: words.quarter(beat.quarter),
      option: titleAt(i, road.options[i] ?? -1),
      yours: road.options[i] === yours[i],
    })),
    cost: Math.round(road.cost),
    security: Math.round(road.security),
    alliance: Math.round(road.alliance),
    weighed: Math.round(road.weighed),
    onFrontier: road.onFrontier,
    isYours: road.options.every((option, i) => option === yours[i]),
    apart: differing.length,
    differences: differing.map((i) =>
      words.t('debrief.road.difference', {
        when: words.quarter(beats[i]?.quarter ?? 0),
        option: titleAt(i, road.options[i] ?? -1),
        other: titleAt(i, against[i] ?? -1),
      }),
    ),
  };
}

function describeSeparating(
  effects: readonly OptionEffect[],
  { run, teller: { words } }: Context,
): RoadsView['separating'] {
  const telling = effects
    .filter(({ withIt, withoutIt }) => Math.abs(withIt - withoutIt) >= TELLING)
    .slice(0, SEPARATORS);
  const rows = telling.map(({ decision, option, withIt, withoutIt }) => {
    const beat = run.tables.beats[decision]?.beat;
    const difference = withIt - withoutIt;
    return {
      when: words.quarter(beat?.quarter ?? 0),
      option: beat?.decision.options[option]?.title ?? '',
      withIt: Math.round(withIt * 10) / 10,
      withoutIt: Math.round(withoutIt * 10) / 10,
      difference: `${difference < -CLOSE ? '−' : '+'}${words.number(Math.abs(difference), 1)}`,
    };
  });
  const first = rows[0];
  return {
    sentence: first
      ? words.t(
          (telling[0]?.withIt ?? 0) > (telling[0]?.withoutIt ?? 0)
            ? 'debrief.separating.up'
            : 'debrief.separating.down',
          {
            when: first.when,
            option: first.option,
            points: first.difference.slice(1),
          },
        )
      : words.t('debrief.separating.none'),
    rows,
  };
}

/** Some of all roads, in words. */
export interface SelectionView {
  readonly count: number;
  readonly sentence: string;
  /** Squares of their marks, band by band, as in the picture. */
  readonly paths: readonly [string, string, string];
  readonly spans: readonly { readonly id: ScoreId; readonly label: string; readonly text: string }[];
  readonly decisions: readonly {
    readonly when: string;
    readonly options: readonly { readonly title: string; readonly share: number; readonly text: string }[];
  }[];
  readonly best: readonly RoadView[];
}

export function describeSelection(
  selection: Omit<Selection, 'marks'> & { readonly paths: readonly [string, string, string] },
  context: Context,
): SelectionView {
  const { run, teller } = context;
  const { words } = teller;
  const { spans } = selection;
  return {
    count: selection.count,
    sentence: words.t('debrief.selection', {
      n: selection.count,
      count: words.number(selection.count),
      frontier: words.number(selection.onFrontier),
    }),
    paths: selection.paths,
    spans: spans
      ? SCORES.map((id) => {
          const [low, middle, high] = spans[id].map((value) => words.number(Math.round(value)));
          return {
            id,
            label: words.t(`present.score.${id}`),
            text: words.t('debrief.selection.span', {
              low: low ?? '',
              middle: middle ?? '',
              high: high ?? '',
            }),
          };
        })
      : [],
    decisions: run.tables.beats.map(({ beat }, decision) => ({
      when: words.quarter(beat.quarter),
      options: beat.decision.options.map(({ title }, option) => {
        const share = selection.shares[decision]?.[option] ?? 0;
        return { title, share, text: words.percent(share) };
      }),
    })),
    best: selection.best.map((road) => describeRoad(road, context)),
  };
}

/** A page of the frontier. */
export interface FrontierView {
  readonly total: number;
  /** Roads that end alike are one group. */
  readonly groups: number;
  readonly roads: readonly (RoadView & { readonly alike: number })[];
}

export function describeFrontier(
  answer: {
    readonly total: number;
    readonly groups: number;
    readonly roads: readonly FrontierRoad[];
  },
  context: Context,
): FrontierView {
  return {
    total: answer.total,
    groups: answer.groups,
    roads: answer.roads.map((road) => ({ ...describeRoad(road, context), alike: road.alike })),
  };
}

function scoresOf({ cost, security, alliance }: Scores): Scores {
  return { cost, security, alliance };
}
