import { ACTOR_CHARTS, type ActorChart, ARGUMENTS, OPERATOR_STANCES, type State } from '../model/index.ts';
import { openPlay } from './play.ts';
import { END, type PlannedBeat, type Tables } from './tables.ts';

/**
 * The statechart of a scenario as plain data: names and parameters only, no functions, no clocks. Any statechart
 * tool can open it. Author ids may hold hyphens but never dots, so they are state names as they are.
 */
export interface ChartNode {
  readonly id?: string;
  readonly type?: 'parallel' | 'final';
  readonly initial?: string;
  readonly states?: Readonly<Record<string, ChartNode>>;
  readonly on?: Readonly<Record<string, ChartMove | readonly ChartMove[]>>;
  readonly always?: readonly ChartMove[];
  readonly entry?: readonly ChartAction[];
  readonly description?: string;
}

export interface ChartMove {
  readonly target?: string;
  readonly guard?: {
    readonly type: string;
    readonly params: Readonly<Record<string, string | number | boolean>>;
  };
  readonly actions?: readonly ChartAction[];
}

export interface ChartAction {
  readonly type: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

const ELAPSE: readonly ChartAction[] = [{ type: 'elapse' }, { type: 'react' }];

/** The phases of a quarter beside the actors’ charts and the news. All begin where the first minister finds them. */
export function chartOf(tables: Tables): ChartNode {
  const { state } = openPlay(tables).moment;
  return {
    id: 'ministry',
    type: 'parallel',
    states: {
      quarter: quarterRegion(tables),
      washington: {
        type: 'parallel',
        states: {
          stance: actorRegion(ACTOR_CHARTS.washington, 'trust', state.stanceWashington),
          argument: argumentRegion(state.argument),
        },
      },
      beijing: actorRegion(ACTOR_CHARTS.beijing, 'relations', state.stanceBeijing),
      operators: {
        type: 'parallel',
        states: Object.fromEntries(
          tables.setting.country.operators.map((operator, index) => [
            operator.id,
            operatorRegion(index, state),
          ]),
        ),
      },
      parliament: tuggedRegion('tougher-camp', 'softer-camp', state),
      europe: leaningRegion(state),
      ...(tables.scenario.events.length > 0 && { news: newsRegion(tables) }),
    },
  };
}

function quarterRegion(tables: Tables): ChartNode {
  const first = tables.beats[0];
  const states: Record<string, ChartNode> = {
    oath: {
      on: { 'player.swear': { target: first ? first.beat.id : 'epilogue', actions: [{ type: 'swear' }] } },
    },
  };
  tables.beats.forEach((planned, index) => {
    states[planned.beat.id] = beatState(planned, tables.beats[index + 1]?.beat.id ?? 'epilogue');
  });
  states.epilogue = epilogueState(tables);
  states.debrief = { type: 'final' };
  return { initial: 'oath', states };
}

function beatState({ beat, until }: PlannedBeat, next: string): ChartNode {
  return {
    initial: 'brief',
    description: beat.headline,
    states: {
      brief: { on: { 'player.read': { target: 'inbox' } } },
      inbox: {
        on: {
          'player.open': {
            guard: { type: 'hasTime', params: { beat: beat.id } },
            actions: [{ type: 'open' }],
          },
          'player.rate': { guard: { type: 'isOpen', params: {} }, actions: [{ type: 'rate' }] },
          'player.table': { target: 'decision' },
        },
      },
      decision: {
        on: {
          'player.choose': beat.decision.options.map((option) => ({
            target: 'passing',
            guard: { type: 'chose', params: { option: option.id } },
            actions: [{ type: 'take', params: { beat: beat.id, option: option.id } }],
          })),
        },
      },
      passing: {
        on: {
          'quarter.elapsed': [
            { guard: { type: 'before', params: { quarter: until - 1 } }, actions: ELAPSE },
            { target: 'outcome', actions: ELAPSE },
          ],
        },
      },
      outcome: { on: { 'player.continue': { target: `#ministry.quarter.${next}` } } },
    },
  };
}

function epilogueState(tables: Tables): ChartNode {
  return {
    initial: 'passing',
    states: {
      passing: {
        on: {
          'quarter.elapsed': [
            { guard: { type: 'before', params: { quarter: END - 1 } }, actions: ELAPSE },
            { target: 'reports', actions: ELAPSE },
          ],
        },
      },
      reports: {
        type: 'parallel',
        on: { 'player.continue': { target: '#ministry.quarter.debrief' } },
        states: Object.fromEntries(
          tables.scenario.epilogue.map((report) => [
            report.id,
            {
              initial: 'choosing',
              states: {
                choosing: {
                  always: report.variants.map((_, variant) => ({
                    target: `variant-${variant}`,
                    guard: { type: 'reports', params: { report: report.id, variant } },
                  })),
                },
                ...Object.fromEntries(
                  report.variants.map((variant, index) => [
                    `variant-${index}`,
                    { description: variant.headline },
                  ]),
                ),
              },
            },
          ]),
        ),
      },
    },
  };
}

/** Thresholds as guards: the very table that the plain model steps by. */
function actorRegion(chart: ActorChart, indicator: string, start: number): ChartNode {
  return {
    initial: chart.stances[start] as string,
    states: Object.fromEntries(
      chart.stances.map((stance, index) => [
        stance,
        {
          on: {
            'actors.react': chart.moves
              .filter((move) => move.from === index)
              .map((move) => ({
                target: chart.stances[move.to] as string,
                guard: {
                  type: 'crosses',
                  params: {
                    indicator,
                    ...(move.below !== undefined && { below: move.below }),
                    ...(move.atLeast !== undefined && { atLeast: move.atLeast }),
                    ...(move.atUltimatum && { atUltimatum: true }),
                  },
                },
              })),
          },
        },
      ]),
    ),
  };
}

function argumentRegion(start: number): ChartNode {
  return {
    initial: ARGUMENTS[start] as string,
    states: Object.fromEntries(
      ARGUMENTS.map((argument, index) => [
        argument,
        index + 1 < ARGUMENTS.length
          ? {
              on: {
                'actors.react': {
                  target: ARGUMENTS[index + 1] as string,
                  guard: { type: 'argues', params: { argument: index + 1 } },
                },
              },
            }
          : {},
      ]),
    ),
  };
}

function operatorRegion(operator: number, start: State): ChartNode {
  return {
    initial: OPERATOR_STANCES[start.operators[operator]?.stance ?? 0] as string,
    states: Object.fromEntries(
      OPERATOR_STANCES.map((stance) => [
        stance,
        {
          on: {
            'actors.react': OPERATOR_STANCES.flatMap((target, index) =>
              target === stance
                ? []
                : [{ target, guard: { type: 'operatorIs', params: { operator, stance: index } } }],
            ),
          },
        },
      ]),
    ),
  };
}

/** Points by which one camp must lead, and at which the lead is lost again: assumptions for the telling only. */
const CAMP_LEAD = 4;
const CAMP_LOST = 0;

function tuggedRegion(tougher: string, softer: string, start: State): ChartNode {
  const lead = start.tougher - start.softer;
  const leads = (camp: string, by: number) => ({ type: 'leads', params: { camp, by } });
  return {
    initial: lead >= CAMP_LEAD ? tougher : lead >= -CAMP_LEAD ? 'divided' : softer,
    states: {
      [softer]: { on: { 'actors.react': { target: 'divided', guard: leads('tougher', -CAMP_LEAD) } } },
      divided: {
        on: {
          'actors.react': [
            { target: tougher, guard: leads('tougher', CAMP_LEAD) },
            { target: softer, guard: leads('softer', CAMP_LEAD * 2) },
          ],
        },
      },
      [tougher]: { on: { 'actors.react': { target: 'divided', guard: leads('softer', CAMP_LOST) } } },
    },
  };
}

/** Alignment at which a country counts as in step or out of it: assumptions for the telling only. */
const OUT_OF_STEP = 52;
const IN_STEP = 58;

function leaningRegion(start: State): ChartNode {
  const crosses = (params: Record<string, string | number>) => ({
    type: 'crosses',
    params: { indicator: 'alignment', ...params },
  });
  return {
    initial: start.alignment < OUT_OF_STEP ? 'out-of-step' : 'in-step',
    states: {
      'in-step': {
        on: { 'actors.react': { target: 'out-of-step', guard: crosses({ below: OUT_OF_STEP }) } },
      },
      'out-of-step': { on: { 'actors.react': { target: 'in-step', guard: crosses({ atLeast: IN_STEP }) } } },
    },
  };
}

function newsRegion(tables: Tables): ChartNode {
  return {
    type: 'parallel',
    states: Object.fromEntries(
      tables.scenario.events.map((event) => [
        event.id,
        {
          initial: 'waiting',
          states: {
            waiting: {
              on: {
                'actors.react': { target: 'told', guard: { type: 'told', params: { event: event.id } } },
              },
            },
            told: { description: event.headline },
          },
        },
      ]),
    ),
  };
}
