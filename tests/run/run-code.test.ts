import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadShipped } from '../../scripts/library/load-scenarios.ts';
import { BELIEF_NAMES, type BeliefLevels } from '../../src/model/index.ts';
import {
  createRun,
  decodeRun,
  encodeRun,
  headerOf,
  NO_LIMIT,
  PHASES,
  type Run,
  SEEDS,
  scenarioKey,
} from '../../src/run/index.ts';
import type { CompiledScenario } from '../../src/scenario/index.ts';
import { aCompiledScenario } from '../support/a-compiled-scenario.ts';
import { advance, aStart, runByLot } from '../support/a-run.ts';
import { ensure, hold } from '../support/hold.ts';

const shipped = loadShipped().scenarios.map(({ scenario }) => scenario);
const sample = aCompiledScenario();
const shelf = [...shipped, sample];

/** All that a code must bring back: what the play is, but for the order in which items were opened. */
function essenceOf(run: Run): string {
  const { play, start, phase, beatIndex } = run;
  const inOrder = (opened: readonly string[]) => [...opened].sort();
  const rated = (ratings: Readonly<Record<string, number>>) => Object.entries(ratings).sort();
  return JSON.stringify({
    start: [start.seed, start.length, start.practice, start.attention, Object.entries(start.beliefs).sort()],
    phase,
    beatIndex,
    state: play.moment.state,
    mandate: play.mandate,
    prediction: play.prediction,
    opened: inOrder(play.opened),
    ratings: rated(play.ratings),
    decided: play.decided.map(({ option, reason, opened, ratings, passed }) => [
      option,
      reason,
      inOrder(opened),
      rated(ratings),
      passed,
    ]),
    told: play.told,
  });
}

function decoded(code: string, scenarios = shelf): Run {
  const run = decodeRun(code, scenarios);
  if (!run.ok) throw new Error(`${run.error.code}: ${code}`);
  return run.value;
}

/** A run with everything in it: each item opened and rated, nothing left at its usual value. */
function fullest(scenario: CompiledScenario): Run {
  const beliefs: { -readonly [B in keyof BeliefLevels]: BeliefLevels[B] } = {};
  for (const name of BELIEF_NAMES) beliefs[name] = 1;
  let run = createRun(scenario, aStart({ seed: SEEDS - 1, practice: true, attention: NO_LIMIT, beliefs }));
  run = advance(run, { type: 'player.swear', mandate: [0, 10, 0], prediction: 'transatlantic-rift' });
  while (run.beat) {
    const { inbox, decision } = run.beat;
    run = advance(run, { type: 'player.read' });
    for (const { id } of inbox) {
      run = advance(run, { type: 'player.open', item: id }, { type: 'player.rate', item: id, rating: 5 });
    }
    const reason = scenario.reasons.at(-1)?.id ?? '';
    run = advance(
      run,
      { type: 'player.table' },
      { type: 'player.choose', option: decision.options.at(-1)?.id ?? '', reason },
      { type: 'player.continue' },
    );
  }
  return run;
}

describe.each(shelf)('a code of $id', (scenario) => {
  function expectSame(run: Run): void {
    const code = encodeRun(run);
    const back = decoded(code);
    ensure(essenceOf(back) === essenceOf(run), () => `another run from ${code}`);
    ensure(encodeRun(back) === code, () => `another code from ${code}`);
    ensure(code.length <= 80, () => `${code.length} characters`);
  }

  it('brings back any run, finished or not', () => {
    hold(
      fc.property(fc.nat(), fc.nat({ max: 60 }), (luck, steps) =>
        expectSame(runByLot(scenario, luck, { steps })),
      ),
      25,
    );
  });

  it('brings it back at every phase', () => {
    const phases = new Map<string, Run>();
    runByLot(scenario, 1, { visit: (run) => phases.set(run.phase, run) });
    expect([...phases.keys()].sort()).toEqual([...PHASES].sort());
    for (const run of phases.values()) expectSame(run);
  });

  it('has at most 80 characters with everything in it', () => {
    const code = encodeRun(fullest(scenario));
    expect(code.length).toBeLessThanOrEqual(80);
    expect(essenceOf(decoded(code))).toBe(essenceOf(fullest(scenario)));
  });

  it('holds no two signs that look alike', () => {
    for (let luck = 0; luck < 8; luck++) {
      expect(encodeRun(runByLot(scenario, luck))).toMatch(
        /^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{1,5})+$/,
      );
    }
  });
});

describe('a code', () => {
  const run = runByLot(sample, 3);
  const code = encodeRun(run);

  it.each([
    ['small letters', code.toLowerCase()],
    ['no hyphens', code.replaceAll('-', '')],
    ['spaces', code.replaceAll('-', ' ')],
    ['a line broken', code.replace('-', '-\n')],
    ['dashes of a word processor', code.replaceAll('-', '–')],
    ['room around it', `  ${code}\t`],
    ['O for 0 and L or I for 1', code.replaceAll('0', 'o').replaceAll('1', 'l')],
  ])('is read with %s', (_, typed) => {
    expect(essenceOf(decoded(typed))).toBe(essenceOf(run));
  });

  it('names its scenario before anything is replayed', () => {
    expect(headerOf(code)).toEqual({ scenarioKey: scenarioKey(sample.id), version: sample.version });
    expect(headerOf('nonsense')).toBeUndefined();
    expect(headerOf('')).toBeUndefined();
  });

  it('of another version says which is here', () => {
    const newer = { ...sample, version: 9 };
    expect(decodeRun(code, [newer])).toEqual({
      ok: false,
      error: { code: 'other-version', scenario: sample.title, version: 1, here: 9 },
    });
    expect(decodeRun(code, [newer, sample]).ok).toBe(true);
  });

  it('of a scenario that is not here says so', () => {
    expect(decodeRun(code, [])).toEqual({ ok: false, error: { code: 'unknown-scenario' } });
  });

  it('with a character that no code has says which and where', () => {
    expect(decodeRun(`${code.slice(0, 7)}!${code.slice(8)}`, shelf)).toEqual({
      ok: false,
      error: { code: 'bad-character', position: 7, character: '!' },
    });
    expect(decodeRun('AB 😀', shelf)).toEqual({
      ok: false,
      error: { code: 'bad-character', position: 3, character: '😀' },
    });
  });

  it.each(['', '   ', '-', '\n\t - –'])('of nothing but %j is empty', (text) => {
    expect(decodeRun(text, shelf)).toEqual({ ok: false, error: { code: 'empty' } });
  });

  it('belongs to one scenario: no two on the shelf share a key', () => {
    expect(new Set(shelf.map(({ id }) => scenarioKey(id))).size).toBe(shelf.length);
  });
});

it('a run that was not asked for a prediction comes back without one', () => {
  const before = createRun(sample, aStart());
  const run = advance(before, { type: 'player.swear', mandate: [0, 10, 0] });
  const read = decodeRun(encodeRun(run), shelf);
  expect(read.ok && read.value.steps).toEqual(run.steps);
  expect(read.ok && read.value.play.prediction).toBeUndefined();
});
