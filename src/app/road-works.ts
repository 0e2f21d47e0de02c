import {
  type Cloud,
  type DotFilter,
  endOfRoad,
  exploreRoads,
  historyEnd,
  listFrontier,
  type MandateShares,
  type OptionEffect,
  planRoads,
  type Road,
  type RoadChunk,
  type RoadStanding,
  type RoadSummary,
  type RoadTerms,
  roadNamed,
  roadWith,
  type ScoreName,
  type Selection,
  type Sight,
  type Survey,
  seeCloud,
  selectFrom,
  separatingOptions,
  standingOf,
  surveyCloud,
} from '../analysis/index.ts';
import { beliefsAt, type Scores } from '../model/index.ts';
import { type DrawnSight, drawSelection, drawSight } from '../present/index.ts';
import type { Subject } from './subject.ts';
import type { Work } from './work.ts';

/** A cloud on its way, shared by all questions about it: whoever is asked next plays on where the last one stopped. */
interface Exploration {
  readonly chunks: Generator<RoadChunk, Cloud>;
  survey?: Survey;
  /** Found when the first question needs them. */
  sight?: Sight;
}

/** Clouds that are kept: megabytes each. */
const KEPT = 3;
/** How often a cloud is shown while it grows, and the roads of its first picture. */
const PICTURES = 12;
const FIRST_PICTURE = 1000;

const explorations = new Map<string, Exploration>();

export interface RoadsAnswer extends DrawnSight {
  readonly frontierSize: number;
  /** The road that the run took, by expected chance. */
  readonly yours: RoadStanding;
  readonly history: Scores | undefined;
  /** The options that part the roads most by the mandate, the strongest first. */
  readonly separating: readonly OptionEffect[];
  /** The best road by the mandate. */
  readonly best: RoadSummary | undefined;
}

/** Every road of the scenario under the beliefs of the run, and where the run stands. */
export function* askRoads(subject: Subject, _wanted: Record<never, never>): Work<RoadsAnswer, DrawnSight> {
  const exploration = explorationOf(subject);
  const survey = yield* explore(subject, exploration);
  yield { done: 1 };
  exploration.sight ??= seeCloud(survey.cloud, survey.onFrontier);
  yield { done: 1 };
  const { cost, security, alliance } = survey.weights;
  const { total, roads } = listFrontier(survey, 'weighed', 0, 1);
  yield { done: 1 };
  return {
    ...drawn(exploration.sight, true),
    frontierSize: total,
    yours: standingOfRoad(subject, survey, roadOf(subject)),
    history: historyEnd(subject.scenario, beliefsAt(subject.start.beliefs)),
    separating: separatingOptions(survey.cloud, [cost, security, alliance]),
    best: roads[0],
  };
}

/** Some of the roads. */
export function* askSelection(
  subject: Subject,
  filter: DotFilter,
): Work<Omit<Selection, 'marks'> & { readonly paths: readonly [string, string, string] }> {
  const exploration = explorationOf(subject);
  const survey = yield* quietly(explore(subject, exploration));
  exploration.sight ??= seeCloud(survey.cloud, survey.onFrontier);
  yield { done: 1 };
  const { marks, ...selection } = selectFrom(survey, filter, exploration.sight.edges);
  return { ...selection, paths: drawSelection(marks, selection.of) };
}

/** One road, given by the place of the option in each decision. */
export function* askRoad(
  subject: Subject,
  { options }: { readonly options: readonly number[] },
): Work<RoadStanding> {
  const survey = yield* quietly(explore(subject, explorationOf(subject)));
  return standingOfRoad(subject, survey, roadWith(survey.cloud.plan, options));
}

export interface FrontierWanted {
  readonly by: ScoreName | 'weighed';
  readonly from: number;
  readonly count: number;
}

export type FrontierAnswer = ReturnType<typeof listFrontier>;

/** A page of the frontier. */
export function* askFrontier(subject: Subject, { by, from, count }: FrontierWanted): Work<FrontierAnswer> {
  const survey = yield* quietly(explore(subject, explorationOf(subject)));
  return listFrontier(survey, by, from, count);
}

function termsOf({ start }: Subject): RoadTerms {
  return { length: start.length, beliefs: beliefsAt(start.beliefs) };
}

function explorationOf(subject: Subject): Exploration {
  const { scenario, start } = subject;
  const key = JSON.stringify([scenario.id, scenario.version, start.length, start.beliefs, sharesOf(subject)]);
  const exploration = explorations.get(key) ?? { chunks: exploreRoads(scenario, termsOf(subject)) };
  explorations.delete(key);
  explorations.set(key, exploration);
  const oldest = explorations.keys().next().value;
  if (explorations.size > KEPT && oldest !== undefined) explorations.delete(oldest);
  return exploration;
}

function* explore(subject: Subject, exploration: Exploration): Work<Survey, DrawnSight> {
  let shown = 0;
  while (!exploration.survey) {
    const { done, value } = exploration.chunks.next();
    if (done) {
      yield { done: 1 };
      exploration.survey ??= surveyCloud(value, sharesOf(subject));
    } else {
      const { dots, size } = value.cloud;
      const due = shown === 0 ? Math.min(FIRST_PICTURE, size / PICTURES) : shown + size / PICTURES;
      if (dots >= due) {
        shown = dots;
        yield { done: dots / size, part: drawn(seeCloud(value.cloud), false) };
      } else yield { done: dots / size };
    }
  }
  return exploration.survey;
}

/** What the page needs of a sight; what its paths were made of stays here. */
function drawn({ squares, ...sight }: Sight, complete: boolean): DrawnSight {
  return { ...sight, paths: drawSight({ squares, ...sight }, complete) };
}

/** The same work without what it could show on the way. */
function* quietly<A>(work: Work<A, unknown>): Work<A> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield { done: step.value.done };
  }
}

function standingOfRoad({ scenario, ...rest }: Subject, survey: Survey, road: Road): RoadStanding {
  const end = survey.cloud.isSample ? endOfRoad(scenario, road, termsOf({ scenario, ...rest })) : undefined;
  return standingOf(survey, road, end);
}

/** The road that a finished run took. */
function roadOf({ scenario, start, steps }: Subject): Road {
  const chosen = steps.flatMap((step) => (step.type === 'player.choose' ? [step.option] : []));
  return roadNamed(planRoads(scenario, start.length), chosen);
}

function sharesOf({ steps }: Subject): MandateShares {
  const oath = steps.find((step) => step.type === 'player.swear');
  const [cost, security, alliance] = oath?.type === 'player.swear' ? oath.mandate : [1, 1, 1];
  const sum = cost + security + alliance;
  return { cost: cost / sum, security: security / sum, alliance: alliance / sum };
}
