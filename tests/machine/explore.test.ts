import { describe, expect, it } from 'vitest';
import { setup } from 'xstate';
import { getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import { loadShipped } from '../../scripts/library/load-scenarios.ts';
import { type Reach, reachOf } from '../../scripts/measure/reach-of.ts';
import { type ChartNode, chartOf, type Length, layOut } from '../../src/machine/index.ts';
import { OPERATOR_STANCES } from '../../src/model/index.ts';
import type { CompiledScenario } from '../../src/scenario/index.ts';

const shipped = loadShipped().scenarios.map(({ scenario }) => scenario);
/** At most so many: rare things need luck. Most of it is met in the first few hundred. */
const RUNS = 12_000;

function never(reach: Reach): string[] {
  return [...reach].filter(([, count]) => count === 0).map(([name]) => name);
}

it('there are shipped scenarios to explore', () => {
  expect(shipped.length).toBeGreaterThan(0);
});

/** Not every capital can turn every way in every country: some begin too cold, some operators have nothing to lose. */
const met = new Map<string, number>();

describe.each(shipped)('runs of $id', (scenario) => {
  const reach = reachOf(scenario, 'standard', { runs: RUNS, beliefs: 'by-lot', untilAllMet: true });

  it('meet every option, event and report', () => {
    expect(never(reach.options)).toEqual([]);
    expect(never(reach.events)).toEqual([]);
    expect(never(reach.variants)).toEqual([]);
    for (const [name, count] of reach.stances) met.set(name, (met.get(name) ?? 0) + count);
  });

  it('meet nothing that is not there', () => {
    expect(reach.events.size).toBe(scenario.events.length);
    expect(reach.variants.size).toBe(
      scenario.epilogue.reduce((sum, { variants }) => sum + variants.length, 0),
    );
  });
});

it('every stance of a capital and of an operator is met in some country', () => {
  const capitals = [...met].filter(([name]) => /^(washington|argument|beijing) /.test(name));
  expect(capitals.length).toBeGreaterThan(10);
  expect(never(new Map(capitals))).toEqual([]);
  for (const stance of OPERATOR_STANCES) {
    expect([...met].some(([name, count]) => name.endsWith(` ${stance}`) && count > 0)).toBe(true);
  }
});

/** The quarter's region alone: who may choose what is real, what needs a simulation is answered both ways. */
function quarterMachine(scenario: CompiledScenario, length: Length) {
  const tables = layOut(scenario, { seed: 1, length, beliefs: {}, attention: 3 });
  const region = chartOf(tables).states?.quarter as ChartNode;
  type Choose = { type: 'player.choose'; option: string };
  const machine = setup({
    types: {
      events: {} as
        | {
            type:
              | 'player.swear'
              | 'player.read'
              | 'player.open'
              | 'player.rate'
              | 'player.table'
              | 'player.continue';
          }
        | Choose
        | { type: 'quarter.elapsed'; later: boolean },
    },
    guards: {
      hasTime: () => true,
      isOpen: () => true,
      chose: ({ event }, { option }: { option: string }) => (event as Choose).option === option,
      before: ({ event }) => event.type === 'quarter.elapsed' && event.later,
      reports: () => true,
    },
    actions: {
      swear: () => {},
      open: () => {},
      rate: () => {},
      take: () => {},
      elapse: () => {},
      react: () => {},
    },
  }).createMachine({ id: 'ministry', states: { quarter: region }, initial: 'quarter' } as never);
  const options = tables.beats.flatMap(({ beat }) => beat.decision.options.map(({ id }) => id));
  const events = [
    ...(['swear', 'read', 'open', 'rate', 'table', 'continue'] as const).map((verb) => ({
      type: `player.${verb}` as const,
    })),
    ...[...new Set(options)].map((option) => ({ type: 'player.choose' as const, option })),
    ...[true, false].map((later) => ({ type: 'quarter.elapsed' as const, later })),
  ];
  return { machine, events, region };
}

describe.each(
  shipped.flatMap((scenario) =>
    (['standard', 'short'] as const).map((length) => ({ id: scenario.id, length, scenario })),
  ),
)('the quarter of $id, $length', ({ scenario, length }) => {
  const { machine, events, region } = quarterMachine(scenario, length);

  it('reaches every phase of every beat, and the debrief', () => {
    const reached = new Set(getShortestPaths(machine, { events }).map(({ state }) => placeOf(state.value)));
    const beats = Object.entries(region.states ?? {}).flatMap(([beat, { states }]) =>
      states && beat !== 'epilogue' ? Object.keys(states).map((phase) => `${beat}/${phase}`) : [],
    );
    expect([...reached].sort()).toEqual(
      [...beats, 'oath', 'epilogue/passing', 'epilogue/reports', 'debrief'].sort(),
    );
  });

  it('has no trap: the debrief can be reached from everywhere', () => {
    const map = Object.values(getAdjacencyMap(machine, { events }));
    const home = new Set<string>();
    for (let grown = true; grown; ) {
      grown = false;
      for (const { state, transitions } of map) {
        const place = placeOf(state.value);
        const nexts = Object.values<(typeof map)[number]>(transitions);
        const leads = nexts.some(({ state: next }) => home.has(placeOf(next.value)));
        if (!home.has(place) && (place === 'debrief' || leads)) {
          home.add(place);
          grown = true;
        }
      }
    }
    expect(map.filter(({ state }) => !home.has(placeOf(state.value)))).toEqual([]);
  });
});

function placeOf(value: unknown): string {
  const quarter = (value as { quarter: unknown }).quarter;
  if (typeof quarter === 'string') return quarter;
  const [beat, phase] = Object.entries(quarter as Record<string, unknown>)[0] ?? ['', ''];
  return `${beat}/${typeof phase === 'string' ? phase : Object.keys(phase as object)[0]}`;
}
