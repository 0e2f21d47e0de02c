import fc from 'fast-check';
import { describe, it } from 'vitest';
import { loadShipped } from '../../scripts/library/load-scenarios.ts';
import { stancesOf } from '../../src/machine/index.ts';
import { ARGUMENTS, BEIJING_STANCES, OPERATOR_STANCES, WASHINGTON_STANCES } from '../../src/model/index.ts';
import type { Run } from '../../src/run/index.ts';
import type { CompiledScenario } from '../../src/scenario/index.ts';
import { aCompiledScenario } from '../support/a-compiled-scenario.ts';
import { runByLot } from '../support/a-run.ts';
import { aScenario } from '../support/a-scenario.ts';
import { ensure, hold } from '../support/hold.ts';

const LATE = aCompiledScenario({ id: 'late-2019', beats: aScenario().beats.slice(4) });
const scenarios: readonly CompiledScenario[] = [
  ...loadShipped().scenarios.map(({ scenario }) => scenario),
  aCompiledScenario(),
  LATE,
];

type Regions = {
  readonly washington: { readonly stance: string; readonly argument: string };
  readonly beijing: string;
  readonly operators: Readonly<Record<string, string>>;
  readonly news?: Readonly<Record<string, string>>;
};

/** Throws where the chart stands elsewhere than the plain functions. */
function ensureSame(run: Run): void {
  const chart = run.snapshot.value as unknown as Regions;
  const { state } = run.play.moment;
  const same = (what: string, inChart: string | undefined, plain: string | undefined) =>
    ensure(inChart === plain, () => `${what}: chart ${inChart}, plain ${plain}, quarter ${state.t}`);
  same('washington', chart.washington.stance, WASHINGTON_STANCES[state.stanceWashington]);
  same('argument', chart.washington.argument, ARGUMENTS[state.argument]);
  same('beijing', chart.beijing, BEIJING_STANCES[state.stanceBeijing]);
  run.scenario.country.operators.forEach(({ id }, index) => {
    same(id, chart.operators[id], OPERATOR_STANCES[state.operators[index]?.stance ?? 0]);
  });
  for (const { id } of run.scenario.events) {
    same(id, chart.news?.[id], run.play.told.some(({ event }) => event === id) ? 'told' : 'waiting');
  }
  const stances = stancesOf(state);
  same('washington in words', stances.washington, chart.washington.stance);
  same('beijing in words', stances.beijing, chart.beijing);
}

describe.each(scenarios)('$id', (scenario) => {
  it('chart and plain functions never differ', () => {
    hold(
      fc.property(fc.nat(), (luck) => {
        runByLot(scenario, luck, { visit: ensureSame });
      }),
      20,
    );
  });
});
