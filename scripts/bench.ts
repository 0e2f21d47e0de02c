/**
 * `npm run -s bench [-- --json] [--scenario ID] [--seconds N] [--beside FOLDER]`: how fast the simulation is here, by processor time on one core. A
 * quarter with and without causes, whole runs a second plainly, as told in play and through XState's pure `transition`, and
 * every road of a scenario (the largest one unless another is named) against a straight loop over as many quarters. `--beside` names
 * the folder of the model's prototype, whose flat form is then run in the same turns.
 */
import { parseArgs } from 'node:util';
import { planRoads } from '../src/analysis/index.ts';
import type { CompiledScenario } from '../src/scenario/index.ts';
import { loadScenario, loadShipped } from './library/load-scenarios.ts';
import { prototypeLoop } from './measure/prototype-loop.ts';
import { type Speeds, speedsOf } from './measure/speeds-of.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    scenario: { type: 'string' },
    seconds: { type: 'string', default: '6' },
    beside: { type: 'string' },
  },
});
const scenario = values.scenario === undefined ? largest() : loadScenario(values.scenario);
const beside =
  values.beside === undefined ? undefined : await prototypeLoop(values.beside, scenario.country.id);
const speeds = speedsOf(scenario, Number(values.seconds), beside);
console.log(values.json ? JSON.stringify(speeds) : describe(speeds));

/** The shipped scenario with the most roads; among several, the one with the most operators, who are simulated one by one. */
function largest(): CompiledScenario {
  const size = (of: CompiledScenario): number => planRoads(of).count + of.country.operators.length / 100;
  const [first, ...others] = loadShipped().scenarios.map(({ scenario: each }) => each);
  if (!first) throw new Error('no scenario can be played');
  return others.reduce((most, each) => (size(each) > size(most) ? each : most), first);
}

function describe({ scenario: id, quarterMicroseconds, runsPerSecond, space, ratios }: Speeds): string {
  const { seconds, roads, quarters, homes, firstThousand } = space;
  const times = (ratio: number): string => `× ${ratio.toFixed(ratio < 10 ? 2 : 0)}`;
  return [
    `${id}, ${speeds.operators} operators, on Node ${speeds.node}; processor time`,
    `a quarter           ${quarterMicroseconds.plain.toFixed(2)} µs`,
    `… with causes       ${quarterMicroseconds.withCauses.toFixed(2)} µs (${times(ratios.causes)})`,
    `whole runs          ${Math.round(runsPerSecond.plain)} a second, to the end of 2026`,
    `… as told in play   ${Math.round(runsPerSecond.told)} a second, with causes, news and every moment kept`,
    `… through XState    ${Math.round(runsPerSecond.xstate)} a second`,
    `all ${roads} roads     ${seconds.merged.toFixed(2)} s; the first thousand after ${(100 * firstThousand).toFixed(1)} % of it; ${homes} different years at home`,
    `… as a plain tree   ${seconds.plainTree.toFixed(2)} s: sharing the last years gains ${times(ratios.merged)}`,
    `… straight loop     ${seconds.loop.toFixed(2)} s for ${quarters} quarters: the plain tree is ${times(ratios.plainTree)} of it, all roads ${times(ratios.straightLine)}`,
    ...(ratios.prototype === undefined
      ? []
      : [`… the prototype     the loop is ${times(ratios.prototype)} of it`]),
    `… through XState    ${times(ratios.xstate)} of all roads`,
  ].join('\n');
}
