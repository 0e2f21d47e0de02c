import { describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import { loadShipped } from '../../scripts/library/load-scenarios.ts';
import { type ChartNode, chartOf, compileMachine, type Length, layOut } from '../../src/machine/index.ts';
import type { CompiledScenario } from '../../src/scenario/index.ts';
import { aCompiledScenario } from '../support/a-compiled-scenario.ts';
import { runByLot } from '../support/a-run.ts';

const scenarios: readonly CompiledScenario[] = [
  ...loadShipped().scenarios.map(({ scenario }) => scenario),
  aCompiledScenario(),
  aCompiledScenario({ id: 'no-news-2019', events: [] }),
];
const cases = scenarios.flatMap((scenario) =>
  (['standard', 'short'] as const).map((length) => ({ id: scenario.id, length, scenario })),
);

const tablesOf = (scenario: CompiledScenario, length: Length) =>
  layOut(scenario, { seed: 1, length, beliefs: {}, attention: 3 });

interface Names {
  readonly guards: Set<string>;
  readonly actions: Set<string>;
}

/** Every name that a chart uses, in it and below. */
function namesIn(node: ChartNode, names: Names = { guards: new Set(), actions: new Set() }): Names {
  const moves = [...Object.values(node.on ?? {}).flat(), ...(node.always ?? [])];
  for (const { guard, actions } of moves) {
    if (guard) names.guards.add(guard.type);
    for (const { type } of actions ?? []) names.actions.add(type);
  }
  for (const { type } of node.entry ?? []) names.actions.add(type);
  for (const child of Object.values(node.states ?? {})) namesIn(child, names);
  return names;
}

function hasFunctions(value: unknown): boolean {
  if (typeof value === 'function') return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasFunctions);
}

describe.each(cases)('the chart of $id, $length', ({ scenario, length }) => {
  const chart = chartOf(tablesOf(scenario, length));

  it('is plain JSON', () => {
    expect(hasFunctions(chart)).toBe(false);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });

  it('uses only guards and actions that the machine knows', () => {
    const { guards, actions } = namesIn(chart);
    const { implementations } = compileMachine(tablesOf(scenario, length));
    expect(Object.keys(implementations.guards)).toEqual(expect.arrayContaining([...guards]));
    expect(Object.keys(implementations.actions)).toEqual(expect.arrayContaining([...actions]));
  });

  it('opens in a viewer, which knows none of them', () => {
    const machine = createMachine(JSON.parse(JSON.stringify(chart)));
    expect(Object.keys(machine.states)).toEqual(Object.keys(chart.states ?? {}));
    expect(machine.definition.id).toBe('ministry');
  });

  it('has no clocks and calls nothing', () => {
    expect(JSON.stringify(chart)).not.toMatch(/"(after|invoke|src|delay)":/);
  });
});

describe('a snapshot', () => {
  it.each(scenarios)('of $id survives JSON at every step', (scenario) => {
    runByLot(scenario, 2, {
      visit({ snapshot, machine }) {
        const { value, status, context } = snapshot;
        const kept = JSON.stringify({ value, status, context, historyValue: {}, children: {} });
        const restored = machine.resolveState(JSON.parse(kept));
        expect(restored.value).toEqual(value);
        expect(JSON.stringify(restored.context)).toBe(JSON.stringify(context));
      },
    });
  });
});
