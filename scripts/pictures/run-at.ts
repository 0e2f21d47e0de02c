import { FACTORS } from '../../src/core/index.ts';
import {
  applyStep,
  createRun,
  encodeRun,
  MANDATE_POINTS,
  type Phase,
  type Run,
  type Step,
} from '../../src/run/index.ts';
import type { CompiledScenario } from '../../src/scenario/index.ts';

/** Where a run shall stand: a phase of a decision, counted from 0. */
export interface Stop {
  readonly phase: Phase;
  readonly beat?: number;
}

/** The road that is shown: an option for each decision, from 0; the last one again where it ends. */
export type Road = readonly number[];

/** Takes a step; throws where it is not possible. */
export function advance(run: Run, step: Step): Run {
  const next = applyStep(run, step);
  if (!next.ok) throw new Error(`${step.type} is not possible in the phase "${run.phase}"`);
  return next.value;
}

function onward(run: Run, road: Road): Run {
  const item = run.beat?.inbox[0]?.id ?? '';
  const option = road[Math.min(run.beatIndex, road.length - 1)] ?? 0;
  switch (run.phase) {
    case 'brief':
      return advance(run, { type: 'player.read' });
    case 'inbox':
      return advance(hear(run, item), { type: 'player.table' });
    case 'decision':
      return advance(run, {
        type: 'player.choose',
        option: run.beat?.decision.options[option]?.id ?? '',
        reason: run.scenario.reasons[0]?.id ?? '',
      });
    default:
      return advance(run, { type: 'player.continue' });
  }
}

function hear(run: Run, item: string): Run {
  return advance(advance(run, { type: 'player.open', item }), { type: 'player.rate', item, rating: 4 });
}

/** The code of a run that stands there. In an inbox one item has been heard. */
export function codeAt(scenario: CompiledScenario, road: Road, { phase, beat = 0 }: Stop): string {
  const start = { seed: 7, length: 'standard', practice: false, beliefs: {}, attention: 6 } as const;
  let run = advance(createRun(scenario, start), {
    type: 'player.swear',
    mandate: [4, 3, MANDATE_POINTS - 7],
    prediction: FACTORS[0],
  });
  while (run.phase !== phase || (run.beatIndex !== beat && run.beatIndex < run.tables.beats.length)) {
    if (run.phase === 'debrief') throw new Error(`no run ever stands at ${phase} ${beat}`);
    run = onward(run, road);
  }
  return encodeRun(phase === 'inbox' ? hear(run, run.beat?.inbox[0]?.id ?? '') : run);
}
