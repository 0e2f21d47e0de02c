import { createRun, encodeRun, type Phase, type Run, type RunStart } from '../../../src/run/index.ts';
import { advance, aStart } from '../../support/a-run.ts';
import { germany } from './germany.ts';

interface Wanted extends Partial<RunStart> {
  readonly phase: Phase;
  /** 0 is the first decision. */
  readonly beat?: number;
  readonly scenario?: typeof germany;
}

/**
 * A run that stands at a phase of a decision. On the way there the first option and the first reason are taken, and
 * in each inbox the first item is opened and rated; in the inbox it stops at, too.
 */
export function runUntil({ phase, beat = 0, scenario = germany, ...start }: Wanted): Run {
  let run = advance(createRun(scenario, aStart(start)), {
    type: 'player.swear',
    mandate: [5, 3, 2],
    prediction: 'subtler-approach',
  });
  const isThere = () =>
    run.phase === phase && (run.beatIndex === beat || run.beatIndex >= run.tables.beats.length);
  while (!isThere()) run = onePhase(run);
  return phase === 'inbox' ? hearFirst(run) : run;
}

/** The code with which the page comes to the same step. */
export function codeAt(wanted: Wanted): string {
  return encodeRun(runUntil(wanted));
}

function hearFirst(run: Run): Run {
  const item = run.beat?.inbox[0]?.id ?? '';
  return advance(run, { type: 'player.open', item }, { type: 'player.rate', item, rating: 4 });
}

function onePhase(run: Run): Run {
  switch (run.phase) {
    case 'brief':
      return advance(run, { type: 'player.read' });
    case 'inbox':
      return advance(hearFirst(run), { type: 'player.table' });
    case 'decision':
      return advance(run, {
        type: 'player.choose',
        option: run.beat?.decision.options[0]?.id ?? '',
        reason: run.scenario.reasons[0]?.id ?? '',
      });
    case 'outcome':
    case 'epilogue':
      return advance(run, { type: 'player.continue' });
    default:
      throw new Error(`the run never came to where it was wanted; it stands at ${run.phase}`);
  }
}
