import type { Scoring, ToldDecision } from './telling.ts';

type Json = Readonly<Record<string, unknown>>;

/** What a statement of this visit stands on. */
export interface Cmi5Visit {
  readonly actor: Json;
  readonly activityId: string;
  readonly registration: string;
  /** Of the platform; every statement must carry it. */
  readonly contextTemplate: Json;
  /** Of the texts: "en-GB". */
  readonly language: string;
}

export type Statement = Json & { readonly id: string };

const VERBS = 'http://adlnet.gov/expapi/verbs/';
const CMI5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const MOVE_ON = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

/** One of the statements that cmi5 itself defines. */
export function cmi5Statement(
  visit: Cmi5Visit,
  verb: 'initialized' | 'completed' | 'passed' | 'failed' | 'terminated',
  stamp: { readonly id: string; readonly time: number },
  result?: Json,
  extensions?: Json,
): Statement {
  const movesOn = verb === 'completed' || verb === 'passed' || verb === 'failed';
  return statement(visit, verb, stamp, {
    object: { objectType: 'Activity', id: visit.activityId },
    categories: movesOn ? [CMI5, MOVE_ON] : [CMI5],
    result,
    extensions,
  });
}

/** That it is finished; with the score, whether it reached what the platform asks for, if it asks for anything. */
export function endStatements(
  visit: Cmi5Visit,
  scoring: Scoring,
  score: number | undefined,
  masteryScore: number | undefined,
  ms: number,
  stamp: () => { readonly id: string; readonly time: number },
): readonly Statement[] {
  const duration = durationOf(ms);
  const completed = cmi5Statement(visit, 'completed', stamp(), { completion: true, duration });
  if (scoring === 'completion' || score === undefined) return [completed];
  const scaled = score / 100;
  const success = masteryScore === undefined || scaled >= masteryScore;
  const result = { success, duration, score: { scaled, raw: score, min: 0, max: 100 } };
  const mastery = masteryScore === undefined ? undefined : { [MASTERY]: masteryScore };
  return [completed, cmi5Statement(visit, success ? 'passed' : 'failed', stamp(), result, mastery)];
}

/** A decision with its reason: of the kind that cmi5 allows beside its own, so without its category. */
export function decisionStatement(
  visit: Cmi5Visit,
  decision: ToldDecision,
  stamp: { readonly id: string; readonly time: number },
): Statement {
  const { activityId, language } = visit;
  const about = `${activityId}${activityId.includes('#') ? '/' : '#'}`;
  return statement(visit, 'answered', stamp, {
    object: {
      objectType: 'Activity',
      id: `${about}decision/${encodeURIComponent(decision.beat)}`,
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        description: { [language]: decision.question },
        interactionType: 'choice',
        choices: decision.options.map(({ id, title }) => ({ id, description: { [language]: title } })),
      },
    },
    categories: [],
    result: {
      response: decision.option,
      extensions: {
        [`${about}reason`]: { id: decision.reason, text: decision.reasonText },
        [`${about}said`]: decision.said,
      },
    },
  });
}

/** "PT25.5S": to the hundredth of a second. */
export function durationOf(ms: number): string {
  return `PT${Math.max(0, Math.round(ms / 10)) / 100}S`;
}

function statement(
  { actor, registration, contextTemplate, language }: Cmi5Visit,
  verb: string,
  { id, time }: { readonly id: string; readonly time: number },
  about: {
    readonly object: Json;
    readonly categories: readonly string[];
    readonly result?: Json | undefined;
    readonly extensions?: Json | undefined;
  },
): Statement {
  const { contextActivities, extensions, ...template } = contextTemplate;
  const activities = { ...(contextActivities as Json | undefined) };
  const category = [
    ...((activities.category as readonly Json[] | undefined) ?? []),
    ...about.categories.map((category) => ({ id: category })),
  ];
  return {
    id,
    actor,
    verb: { id: VERBS + verb, display: { en: verb } },
    object: about.object,
    ...(about.result && { result: about.result }),
    context: {
      ...template,
      registration,
      language,
      contextActivities: { ...activities, ...(category.length > 0 && { category }) },
      extensions: { ...(extensions as Json | undefined), ...about.extensions },
    },
    timestamp: new Date(time).toISOString(),
  };
}
