import { assign, raise, setup } from 'xstate';
import type { Factor } from '../core/index.ts';
import { moveFits, ULTIMATUM } from '../model/index.ts';
import type { ChartNode } from './chart.ts';
import { chartOf } from './chart.ts';
import { elapse, openPlay, type Play, reportsOf, take } from './play.ts';
import type { Tables } from './tables.ts';

/** What can happen to a run. `who.verb`; time is an event like any other. */
export type MachineEvent =
  | {
      readonly type: 'player.swear';
      readonly mandate: readonly [number, number, number];
      /** What will weigh most, as the player guesses; absent where no guess was asked for. */
      readonly prediction?: Factor;
    }
  | { readonly type: 'player.read' }
  | { readonly type: 'player.open'; readonly item: string }
  | { readonly type: 'player.rate'; readonly item: string; readonly rating: number }
  | { readonly type: 'player.table' }
  | { readonly type: 'player.choose'; readonly option: string; readonly reason: string }
  | { readonly type: 'player.continue' }
  | { readonly type: 'quarter.elapsed' }
  | { readonly type: 'actors.react' };

export interface MachineContext {
  readonly play: Play;
}

/** Guards and actions by name: rules are plain functions, the machine calls them. */
function prepare(tables: Tables) {
  return setup({
    types: { context: {} as MachineContext, events: {} as MachineEvent },
    guards: {
      hasTime: ({ context, event }, params: { beat: string }) => {
        if (event.type !== 'player.open') return false;
        const inbox = tables.beats.find(({ beat }) => beat.id === params.beat)?.beat.inbox ?? [];
        return (
          inbox.some((item) => item.id === event.item) &&
          !context.play.opened.includes(event.item) &&
          context.play.opened.length < tables.terms.attention
        );
      },
      isOpen: ({ context, event }) =>
        event.type === 'player.rate' &&
        context.play.opened.includes(event.item) &&
        Number.isInteger(event.rating) &&
        event.rating >= 1 &&
        event.rating <= 5,
      chose: ({ event }, params: { option: string }) =>
        event.type === 'player.choose' &&
        event.option === params.option &&
        tables.scenario.reasons.some((reason) => reason.id === event.reason),
      before: ({ context }, params: { quarter: number }) => context.play.moment.state.t < params.quarter,
      crosses: (
        { context },
        params: {
          indicator: 'trust' | 'relations' | 'alignment';
          below?: number;
          atLeast?: number;
          atUltimatum?: boolean;
        },
      ) =>
        moveFits(
          {
            from: 0,
            to: 0,
            below: params.below,
            atLeast: params.atLeast,
            atUltimatum: params.atUltimatum ?? false,
          },
          context.play.moment.state[params.indicator],
          context.play.moment.state.argument === ULTIMATUM,
        ),
      argues: ({ context }, params: { argument: number }) =>
        context.play.moment.state.argument >= params.argument,
      operatorIs: ({ context }, params: { operator: number; stance: number }) =>
        context.play.moment.state.operators[params.operator]?.stance === params.stance,
      leads: ({ context }, params: { camp: string; by: number }) => {
        const { tougher, softer } = context.play.moment.state;
        return (params.camp === 'tougher' ? tougher - softer : softer - tougher) >= params.by;
      },
      told: ({ context }, params: { event: string }) =>
        context.play.told.some(({ event }) => event === params.event),
      reports: ({ context }, params: { report: string; variant: number }) =>
        reportsOf(context.play, tables).some(
          ({ report, variant }) => report === params.report && variant === params.variant,
        ),
    },
    actions: {
      swear: assign(({ context, event }) =>
        event.type === 'player.swear'
          ? { play: { ...context.play, mandate: event.mandate, prediction: event.prediction } }
          : {},
      ),
      open: assign(({ context, event }) =>
        event.type === 'player.open'
          ? { play: { ...context.play, opened: [...context.play.opened, event.item] } }
          : {},
      ),
      rate: assign(({ context, event }) =>
        event.type === 'player.rate'
          ? { play: { ...context.play, ratings: { ...context.play.ratings, [event.item]: event.rating } } }
          : {},
      ),
      take: assign(({ context, event }, params: { beat: string; option: string }) =>
        event.type === 'player.choose'
          ? { play: take(context.play, tables, params.beat, params.option, event.reason) }
          : {},
      ),
      elapse: assign(({ context }) => ({ play: elapse(context.play, tables) })),
      react: raise({ type: 'actors.react' }),
    },
  });
}

/** The machine of one run: the chart of its scenario with the rules behind the names. */
export function compileMachine(tables: Tables) {
  const chart: ChartNode = chartOf(tables);
  // The chart is data made at run time; its names are held against `prepare` by the tests that walk it whole.
  return prepare(tables).createMachine({ ...chart, context: { play: openPlay(tables) } } as never);
}
