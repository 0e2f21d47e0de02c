import { drawAt, FACTORS } from '../../src/core/index.ts';
import { createRun, encodeRun, MANDATE_POINTS, type Run } from '../../src/run/index.ts';
import type { CompiledScenario } from '../../src/scenario/index.ts';
import { advance } from './run-at.ts';

const NAMES =
  'Ada Ben Cem Dora Elif Finn Greta Hugo Ines Jan Kaja Leo Mila Nils Ola Pia Rob Sara Tom Uma'.split(' ');
/** Of chance; the simulation uses none so high. */
const SLOT = 2000;

/** A class of twenty that played the short version by lot: lines with name and code. */
export function classCodes(scenario: CompiledScenario): string {
  return NAMES.map((name, seat) => `${name}: ${encodeRun(playedBy(scenario, seat))}`).join('\n');
}

function playedBy(scenario: CompiledScenario, seat: number): Run {
  let draws = 0;
  const among = <T>(all: readonly T[]): T => all[Math.floor(drawAt(seat, draws++, SLOT) * all.length)] as T;
  let run = createRun(scenario, { seed: 7, length: 'short', practice: false, beliefs: {}, attention: 3 });
  const cost = among([1, 2, 3, 4, 5]);
  const security = among([1, 2, 3, 4]);
  const mandate = [cost, security, MANDATE_POINTS - cost - security] as const;
  run = advance(run, { type: 'player.swear', mandate, prediction: among(FACTORS) });
  for (const { beat } of run.tables.beats) {
    const option = among(beat.decision.options).id;
    run = advance(advance(run, { type: 'player.read' }), { type: 'player.table' });
    run = advance(run, { type: 'player.choose', option, reason: among(scenario.reasons).id });
    run = advance(run, { type: 'player.continue' });
  }
  return advance(run, { type: 'player.continue' });
}
