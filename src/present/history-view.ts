import { QUARTERS } from '../core/index.ts';
import type { Run } from '../run/index.ts';
import type { CompiledState } from '../scenario/index.ts';
import { describeFacts } from './fact.ts';
import { describeLevers } from './levers.ts';
import type { Teller } from './teller.ts';
import type { FactView } from './views.ts';

/** In the debrief every fact may be shown. */
const ALL = QUARTERS;

export type StateStanceId = CompiledState['stances'][number]['stance'];

/** One state and how its line changed. */
export interface NeighbourView {
  readonly id: string;
  readonly name: string;
  /** The country of the scenario. */
  readonly own: boolean;
  /** "Austria: undecided from Q1 2019, then no limit on any maker from Q1 2020." */
  readonly sentence: string;
  /** From … to as shares of the years 2019 to 2026, 0–1. */
  readonly spans: readonly { readonly stance: StateStanceId; readonly from: number; readonly to: number }[];
}

/** What real governments did: the country of the run after the last decision, and the others by date. */
export interface HistoryView {
  /** What the real government changed after the last decision of the scenario. */
  readonly later: readonly { readonly when: string; readonly levers: readonly string[] }[];
  readonly stances: readonly { readonly id: StateStanceId; readonly label: string }[];
  /** "2019" … and where each year begins, 0–1. */
  readonly years: readonly { readonly label: string; readonly at: number }[];
  /** Empty while they are still being fetched. */
  readonly neighbours: readonly NeighbourView[];
  /** The same, change by change. */
  readonly changes: readonly {
    readonly id: string;
    readonly when: string;
    readonly text: string;
    readonly own: boolean;
    readonly facts: readonly FactView[];
  }[];
}

const STANCES = ['undecided', 'access', 'limits', 'ban'] as const;
const YEARS = QUARTERS / 4;
const FIRST_YEAR = 2019;

export function describeHistoryRecord(run: Run, teller: Teller): HistoryView {
  const { words } = teller;
  const { country, history } = run.scenario;
  const isOwn = (iso: string) => !country.fictional && iso.toLowerCase() === country.id.toLowerCase();
  const label = (stance: StateStanceId) => words.t(`debrief.stance.${stance}`);
  return {
    later: history.later.map(({ quarter, levers }) => ({
      when: words.quarter(quarter),
      levers: describeLevers(levers, words),
    })),
    stances: STANCES.map((id) => ({ id, label: label(id) })),
    years: Array.from({ length: YEARS }, (_, year) => ({
      label: String(FIRST_YEAR + year),
      at: year / YEARS,
    })),
    neighbours: [...teller.europe].sort(byLine).map((state) => ({
      id: state.iso,
      name: state.name,
      own: isOwn(state.iso),
      sentence: words.t('debrief.neighbour', {
        name: state.name,
        line: state.stances
          .map(({ from, stance }) =>
            words.t('debrief.neighbour.from', { stance: label(stance), when: words.quarter(from) }),
          )
          .join('; '),
      }),
      spans: state.stances.map(({ from, stance }, i) => ({
        stance,
        from: from / QUARTERS,
        to: (state.stances[i + 1]?.from ?? QUARTERS) / QUARTERS,
      })),
    })),
    changes: teller.europe
      .flatMap((state) => state.stances.map((step) => ({ state, ...step })))
      .sort((a, b) => a.from - b.from || (a.state.iso < b.state.iso ? -1 : 1))
      .map(({ state, from, stance, fact }) => ({
        id: `${state.iso} ${from}`,
        when: words.quarter(from),
        text: words.t('debrief.neighbour.change', { name: state.name, stance: label(stance) }),
        own: isOwn(state.iso),
        facts: describeFacts(fact, ALL, teller),
      })),
  };
}

/** Those that closed their networks first, then those that limited them first, then the open ones. */
function byLine(a: CompiledState, b: CompiledState): number {
  const first = (state: CompiledState, stance: StateStanceId) =>
    state.stances.find((step) => step.stance === stance)?.from ?? QUARTERS;
  return (
    first(a, 'ban') - first(b, 'ban') || first(a, 'limits') - first(b, 'limits') || (a.iso < b.iso ? -1 : 1)
  );
}
