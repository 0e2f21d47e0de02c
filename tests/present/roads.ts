import type { Run, Step } from '../../src/run/index.ts';
import { createRun } from '../../src/run/index.ts';
import { advance, aStart } from '../support/a-run.ts';
import { scenario } from './a-teller.ts';

/** The oath that a road begins with, unless it is about the oath. */
export const OATH: Step = { type: 'player.swear', mandate: [2, 5, 3], prediction: 'subtler-approach' };

type Choose = (run: Run) => string;

/** What the real government did. */
export const asInHistory: Choose = (run) =>
  run.beat?.decision.options.find((option) => option.history)?.id ?? '';

/** Always the option of this place. */
export function always(place: number): Choose {
  return (run) => {
    const options = run.beat?.decision.options ?? [];
    return options[place % options.length]?.id ?? '';
  };
}

/** As in history but for one decision (from 0). */
export function inHistoryBut(decision: number, option: string): Choose {
  return (run) => (run.beatIndex === decision ? option : asInHistory(run));
}

/** Opens and rates the first items of each inbox, and decides. `visit` sees the run after each step; true ends it. */
export function playRoad(
  choose: Choose,
  {
    start = {},
    oath = OATH,
    rate,
    visit = () => {},
  }: {
    readonly start?: Parameters<typeof aStart>[0];
    readonly oath?: Step;
    readonly rate?: (quality: string) => number;
    readonly visit?: (run: Run) => unknown;
  } = {},
): Run {
  let run = createRun(scenario, aStart(start));
  let ended = visit(run) === true;
  const go = (step: Step) => {
    if (ended) return;
    run = advance(run, step);
    ended = visit(run) === true;
  };
  go(oath);
  while (!ended && run.phase !== 'debrief') {
    if (run.phase === 'brief') go({ type: 'player.read' });
    else if (run.phase === 'decision') {
      go({ type: 'player.choose', option: choose(run), reason: scenario.reasons[0]?.id ?? '' });
    } else if (run.phase !== 'inbox') go({ type: 'player.continue' });
    else {
      for (const item of run.beat?.inbox.slice(0, run.start.attention) ?? []) {
        go({ type: 'player.open', item: item.id });
        const rating = rate?.(item.quality) ?? 0;
        if (rating > 0) go({ type: 'player.rate', item: item.id, rating });
      }
      go({ type: 'player.table' });
    }
  }
  return run;
}

/** Plays until a phase of a decision (from 0) is reached. */
export function playUntil(phase: Run['phase'], decision = 0, choose: Choose = asInHistory): Run {
  const there = (run: Run) => run.phase === phase && (run.beatIndex === decision || !run.beat);
  const run = playRoad(choose, { visit: there });
  if (!there(run)) throw new Error(`no ${phase} ${decision}`);
  return run;
}
