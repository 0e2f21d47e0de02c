/**
 * `npm run -s bench [-- --json]`: how fast the simulation is here, by processor time. Microseconds a quarter with and without causes,
 * whole runs a second on the plain tables, and the same runs through XState's pure `transition`.
 */
import { parseArgs } from 'node:util';
import { loadScenario } from './library/load-scenarios.ts';
import { type Speeds, speedsOf } from './measure/speeds-of.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    scenario: { type: 'string', default: 'germany-2019' },
    seconds: { type: 'string', default: '6' },
  },
});
const speeds = speedsOf(loadScenario(values.scenario), Number(values.seconds));
console.log(values.json ? JSON.stringify(speeds) : describe(speeds));

function describe({ scenario, quarterMicroseconds, runsPerSecond, ratios }: Speeds): string {
  return [
    `${scenario}, ${speeds.operators} operators, on Node ${speeds.node}; processor time`,
    `a quarter           ${quarterMicroseconds.plain.toFixed(2)} µs`,
    `… with causes       ${quarterMicroseconds.withCauses.toFixed(2)} µs (× ${ratios.causes.toFixed(1)})`,
    `whole runs          ${Math.round(runsPerSecond.plain)} a second, to the end of 2026`,
    `… as told in play   ${Math.round(runsPerSecond.told)} a second, with causes, news and every moment kept`,
    `… through XState    ${Math.round(runsPerSecond.xstate)} a second (plain is × ${ratios.xstate.toFixed(0)})`,
  ].join('\n');
}
