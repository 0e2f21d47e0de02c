import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../scripts/library/load-scenarios.ts';
import {
  checkRun,
  decodeRun,
  encodeRun,
  outlookAt,
  type Run,
  replaySteps,
  scoresAhead,
} from '../../src/run/index.ts';
import { replayLightly } from '../../src/run/replay-lightly.ts';
import { runByLot } from '../support/a-run.ts';
import { hold } from '../support/hold.ts';

const scenario = loadScenario('germany-2019');
const lots = fc.integer({ min: 0, max: 2 ** 31 - 1 });

/** All that a run is, but for the statechart. */
function bare({ scenario: { id }, tables, machine, snapshot, ...rest }: Run) {
  return { id, beats: tables.beats.length, ...rest };
}

describe('a run replayed lightly', () => {
  it('is the run that the statechart plays, finished or not', () => {
    hold(
      fc.property(lots, fc.option(fc.integer({ min: 0, max: 30 })), (luck, steps) => {
        const run = runByLot(scenario, luck, steps === null ? {} : { steps });
        const light = replayLightly(scenario, run.start, run.steps);
        if (!light.ok) throw new Error(light.error.code);
        // Read before anything is worked out by the statechart.
        expect(light.value.play.moment.state).toEqual(run.play.moment.state);
        expect(scoresAhead(light.value)).toEqual(outlookAt(run.play.moment, run).scores);
        expect([light.value.phase, light.value.beatIndex, light.value.beat?.id]).toEqual([
          run.phase,
          run.beatIndex,
          run.beat?.id,
        ]);
        expect(light.value.play.moment.tally).toEqual(run.play.moment.tally);
        expect(outlookAt(light.value.play.moment, light.value)).toEqual(outlookAt(run.play.moment, run));
        expect(bare(light.value)).toEqual(bare(run));
        expect(light.value.snapshot.value).toEqual(run.snapshot.value);
      }),
      20,
    );
  });

  it('is no other for those before it, which differ in their seed, their beliefs or their length', () => {
    for (const luck of [4, 5, 3]) {
      const { start, steps } = runByLot(scenario, luck);
      for (const seed of [1, 2]) {
        const light = replayLightly(scenario, { ...start, seed }, steps);
        const full = replaySteps(scenario, { ...start, seed }, steps);
        if (!light.ok || !full.ok) throw new Error('not played');
        expect(light.value.play.moment.state).toEqual(full.value.play.moment.state);
        expect(scoresAhead(light.value)).toEqual(outlookAt(full.value.play.moment, full.value).scores);
      }
    }
  });

  it('stops at the steps at which the statechart stops', () => {
    hold(
      fc.property(lots, fc.nat({ max: 40 }), fc.nat({ max: 40 }), (luck, from, to) => {
        const { start, steps } = runByLot(scenario, luck);
        const moved = steps[from % steps.length];
        const mixed = [...steps];
        if (moved) mixed.splice(to % steps.length, 0, moved);
        const light = replayLightly(scenario, start, mixed);
        const full = replaySteps(scenario, start, mixed);
        expect(light.ok).toBe(full.ok);
        if (!light.ok && !full.ok) expect(light.error).toEqual(full.error);
      }),
      20,
    );
  });
});

describe('a code checked among many', () => {
  it('is judged as by itself', () => {
    const code = encodeRun(runByLot(scenario, 5));
    const texts = [
      code,
      code.toLowerCase(),
      code.replace(/.(?=.{9}$)/, '9'),
      code.slice(3),
      '',
      'no code at all!',
    ];
    for (const text of texts) {
      const one = decodeRun(text, [scenario]);
      const among = checkRun(text, [scenario]);
      if (one.ok && among.ok) {
        expect(encodeRun(among.value.run)).toBe(encodeRun(one.value));
        expect(among.value.code).toBe(code);
      } else expect(among).toEqual(one);
    }
    expect(checkRun(code, []).ok).toBe(false);
    expect(checkRun(code.slice(3), [scenario], false)).toEqual({ ok: false, error: { code: 'damaged' } });
  });
});
