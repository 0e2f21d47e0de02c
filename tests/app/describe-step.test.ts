import { describe, expect, it } from 'vitest';
import { describeScreen, isLate } from '../../src/app/describe-screen.ts';
import { describeArrival, describeStep } from '../../src/app/describe-step.ts';
import * as late from '../../src/app/late.ts';
import { createRun, PHASES, type Run, type Step } from '../../src/run/index.ts';
import type { Screen } from '../../src/ui/index.ts';
import { aTeller, scenario, words } from '../present/a-teller.ts';
import { OATH, playUntil } from '../present/roads.ts';
import { advance, aStart, runByLot } from '../support/a-run.ts';

const teller = aTeller();
const screenOf = (run: Run) => describeScreen(run, teller, late) as Screen;
const say = (before: Run, step: Step) => {
  const after = advance(before, step);
  return describeStep(after, step, screenOf(after), words, late);
};

describe('the screen of a run', () => {
  it('is there in every phase but before the oath, and named like it', () => {
    const kinds = new Set<string>();
    runByLot(scenario, 4, {
      visit: (run) => {
        const screen = describeScreen(run, teller, late);
        expect(screen?.kind).toBe(run.phase === 'oath' ? undefined : run.phase);
        kinds.add(run.phase);
      },
    });
    expect(kinds.size).toBe(PHASES.length);
  });

  it('waits for what is fetched later only after a decision', () => {
    for (const phase of PHASES)
      expect(isLate(phase)).toBe(['outcome', 'epilogue', 'debrief'].includes(phase));
    expect(describeScreen(playUntil('decision'), teller, undefined)?.kind).toBe('decision');
    expect(describeScreen(playUntil('outcome'), teller, undefined)).toBeUndefined();
  });
});

describe('what is said after a step', () => {
  const inbox = playUntil('inbox');
  const [item] = inbox.beat?.inbox ?? [];

  it('tells of the oath and of arrivals', () => {
    const run = createRun(scenario, aStart());
    expect(say(run, OATH)).toBe(`You are in office. ${scenario.beats[0]?.headline}`);
    expect(say(playUntil('brief'), { type: 'player.read' })).toMatch(/^Inbox\. Time for 3 more\./);
    expect(say(inbox, { type: 'player.table' })).toBe(`The table. ${inbox.beat?.decision.question}`);
    expect(say(playUntil('outcome'), { type: 'player.continue' })).toBe(
      `Q2 2019. ${scenario.beats[1]?.headline}`,
    );
  });

  it('tells what was opened, and for how many there is time', () => {
    const open = { type: 'player.open', item: item?.id ?? '' } as const;
    expect(say(inbox, open)).toBe(`Opened: ${item?.subject}. Time for 2 more.`);
    const at = advance(inbox, open);
    expect(say(at, { type: 'player.rate', item: open.item, rating: 3 })).toBe('Rated 3 of 5.');
  });

  it('tells the news, the scores and what changed after a decision', () => {
    const run = playUntil('outcome');
    const said = describeArrival(screenOf(run), words, late);
    const screen = screenOf(run);
    if (screen.kind !== 'outcome') throw new Error(screen.kind);
    for (const part of [screen.outcome.headline, ...screen.frame.meters.map(({ sentence }) => sentence)]) {
      expect(said).toContain(part);
    }
    for (const change of screen.outcome.changes) expect(said).toContain(change);
  });

  it.each(['epilogue', 'debrief'] as const)('tells of the %s', (phase) => {
    expect(describeArrival(screenOf(playUntil(phase)), words, late)).toMatch(/^[A-Z].*\.$/);
  });

  it('is silent on screens outside a run', () => {
    expect(describeArrival({ kind: 'code', typed: '', problem: undefined }, words, late)).toBe('');
  });
});
