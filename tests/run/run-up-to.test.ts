import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../scripts/library/load-scenarios.ts';
import { decodeRun, encodeRun, runUpTo } from '../../src/run/index.ts';
import { aStart } from '../support/a-run.ts';

const germany = loadScenario('germany-2019');

describe('a run brought up to a decision', () => {
  it('stands at its brief, for each in turn, and can be taken back', () => {
    const start = aStart({ length: 'short' });
    for (let n = 0; n < 5; n++) {
      const run = runUpTo(germany, start, n);
      expect([run.phase, run.beatIndex]).toEqual(['brief', n]);
      expect(run.start.practice).toBe(true);
      expect(decodeRun(encodeRun(run), [germany]).ok).toBe(true);
    }
  });

  it('has taken what the real country took', () => {
    const run = runUpTo(germany, aStart({ length: 'standard' }), 99);
    expect(run.phase).toBe('debrief');
    for (const [n, { option }] of run.play.decided.entries()) {
      const options = run.tables.beats[n]?.beat.decision.options ?? [];
      expect(option).toBe((options.find(({ history }) => history) ?? options[0])?.id);
    }
  });
});
