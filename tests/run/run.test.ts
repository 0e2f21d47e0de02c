import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyStep,
  createRun,
  NO_LIMIT,
  PHASES,
  type Run,
  replaySteps,
  undoStep,
} from '../../src/run/index.ts';
import { aCompiledScenario } from '../support/a-compiled-scenario.ts';
import { advance, aStart, runByLot } from '../support/a-run.ts';
import { ensure, hold } from '../support/hold.ts';

const scenario = aCompiledScenario();
const swear = { type: 'player.swear', mandate: [4, 3, 3], prediction: 'transatlantic-rift' } as const;
const choose = { type: 'player.choose', option: 'wait', reason: 'price' } as const;

function inInbox(change: Parameters<typeof aStart>[0] = {}): Run {
  return advance(createRun(scenario, aStart(change)), swear, { type: 'player.read' });
}

describe('a run', () => {
  it('goes from the oath through every phase to the debrief', () => {
    const phases = new Set<string>();
    const end = runByLot(scenario, 1, { visit: (run) => phases.add(run.phase) });
    expect([...phases].sort()).toEqual([...PHASES].sort());
    expect(end.play.moment.state.t).toBe(32);
    expect(end.play.decided).toHaveLength(end.tables.beats.length);
  });

  it('keeps only the short beats in its short version', () => {
    const beats = scenario.beats.map((beat, index) => ({ ...beat, short: index % 2 === 0 }));
    const run = createRun({ ...scenario, beats }, aStart({ length: 'short' }));
    expect(run.tables.beats.map(({ beat }) => beat.id)).toEqual(['first', 'third', 'fifth']);
  });

  it('is never changed by a step: the old one can go another way', () => {
    const here = inInbox();
    const before = JSON.stringify(here.play);
    advance(here, { type: 'player.table' }, choose);
    expect(JSON.stringify(here.play)).toBe(before);
    expect(here.phase).toBe('inbox');
  });

  it('refuses a step that is not possible now', () => {
    const run = createRun(scenario, aStart());
    for (const step of [{ type: 'player.read' }, { type: 'player.continue' }, choose] as const) {
      expect(applyStep(run, step)).toEqual({ ok: false, error: { code: 'not-now' } });
    }
  });

  it.each([
    { mandate: [5, 5, 5] },
    { mandate: [-1, 6, 5] },
    { mandate: [3.5, 3.5, 3] },
    { mandate: [10, 0] },
    { mandate: [4, 3, 3], prediction: 'nobody' },
  ])('refuses an oath such as %j', (change) => {
    const step = { ...swear, ...change } as unknown as typeof swear;
    expect(applyStep(createRun(scenario, aStart()), step)).toEqual({
      ok: false,
      error: { code: 'bad-mandate' },
    });
  });

  it('refuses options and reasons that are not on the table', () => {
    const table = advance(inInbox(), { type: 'player.table' });
    expect(applyStep(table, { ...choose, option: 'dance' }).ok).toBe(false);
    expect(applyStep(table, { ...choose, reason: 'whim' }).ok).toBe(false);
    expect(applyStep(table, choose).ok).toBe(true);
  });
});

describe('attention', () => {
  const items = ['first-open', 'first-shut', 'first-calm'];
  const openAll = (run: Run): number =>
    items.reduce((next, item) => {
      const taken = applyStep(next, { type: 'player.open', item });
      return taken.ok ? taken.value : next;
    }, run).play.opened.length;

  it('is spent on items, each of them once', () => {
    expect(openAll(inInbox({ attention: 2 }))).toBe(2);
    expect(openAll(inInbox({ attention: NO_LIMIT }))).toBe(3);
    const once = advance(inInbox(), { type: 'player.open', item: 'first-open' });
    expect(applyStep(once, { type: 'player.open', item: 'first-open' }).ok).toBe(false);
    expect(applyStep(once, { type: 'player.open', item: 'of-another-beat' }).ok).toBe(false);
  });

  it('lets claims be rated that were opened, from 1 to 5, and anew', () => {
    const rate = (item: string, rating: number) => ({ type: 'player.rate', item, rating }) as const;
    const open = advance(inInbox(), { type: 'player.open', item: 'first-open' });
    expect(advance(open, rate('first-open', 2), rate('first-open', 5)).play.ratings).toEqual({
      'first-open': 5,
    });
    for (const wrong of [
      rate('first-open', 0),
      rate('first-open', 6),
      rate('first-open', 2.5),
      rate('first-shut', 3),
    ]) {
      expect(applyStep(open, wrong).ok).toBe(false);
    }
  });
});

describe('undo', () => {
  it('takes back one step of a practice run, at any point, but not the oath', () => {
    const start = aStart({ practice: true });
    let run = runByLot(scenario, 5, { start, steps: 12 });
    while (run.steps.length > 1) {
      const shorter = run.steps.slice(0, -1);
      const undone = undoStep(run);
      if (!undone.ok) throw new Error(undone.error.code);
      run = undone.value;
      expect(run.steps).toEqual(shorter);
    }
    expect(run.phase).toBe('brief');
    expect(undoStep(run)).toEqual({ ok: false, error: { code: 'nothing-to-undo' } });
  });

  it('is not there where decisions bind', () => {
    const run = runByLot(scenario, 5, { start: aStart(), steps: 8 });
    expect(undoStep(run)).toEqual({ ok: false, error: { code: 'binding' } });
  });
});

describe('replay', () => {
  it('of a journal is the run itself, at every point of it', () => {
    hold(
      fc.property(fc.nat(), fc.nat({ max: 40 }), (luck, steps) => {
        const run = runByLot(scenario, luck, { steps });
        const replayed = replaySteps(scenario, run.start, run.steps);
        ensure(replayed.ok, () => 'it cannot be replayed');
        if (!replayed.ok) return;
        ensure(JSON.stringify(replayed.value.play) === JSON.stringify(run.play), () => 'another play');
        ensure(
          JSON.stringify(replayed.value.snapshot.value) === JSON.stringify(run.snapshot.value),
          () => 'another place in the chart',
        );
      }),
      40,
    );
  });

  it('stops at the first step that is not possible', () => {
    expect(replaySteps(scenario, aStart(), [swear, choose])).toEqual({
      ok: false,
      error: { code: 'not-now' },
    });
  });
});
