import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createWords } from '../../src/i18n/index.ts';
import { encodeRun, outlookAt, type Run, replaySteps } from '../../src/run/index.ts';
import { openingOf } from '../../src/scenario/index.ts';
import { runByLot, startByLot } from '../support/a-run.ts';
import { aTeller, scenario } from './a-teller.ts';
import { viewsOf } from './views-of.ts';

const opening = openingOf(scenario);
/** What the page has before the first decision: no late words, no sources, no neighbours. */
const early = aTeller({ words: createWords(), facts: {}, europe: [] });

/** Calls back with the opening and the whole at each step up to the first decision. */
function together(luck: number, visit: (opened: Run, whole: Run) => void): void {
  const start = startByLot(luck);
  runByLot(opening, luck, {
    start,
    steps: 12,
    visit: (opened) => {
      if (opened.play.decided.length > 0) return;
      const whole = replaySteps(scenario, start, opened.steps);
      if (!whole.ok) throw new Error(whole.error.code);
      visit(opened, whole.value);
    },
  });
}

describe('the opening of a scenario', () => {
  it('is less than three tenths of the whole to fetch', () => {
    const size = (value: unknown) => gzipSync(JSON.stringify(value)).length;
    expect(size(opening) / size(scenario)).toBeLessThan(0.3);
  });

  it('shows what the whole one shows until the first decision', () => {
    for (let luck = 0; luck < 5; luck++) {
      together(luck, (opened, whole) => expect(viewsOf(opened, early)).toEqual(viewsOf(whole, early)));
    }
  });

  it('plays as the whole one: same state, code and outlook, to the end', () => {
    for (let luck = 0; luck < 3; luck++) {
      const opened = runByLot(opening, luck);
      const whole = replaySteps(scenario, opened.start, opened.steps);
      if (!whole.ok) throw new Error(whole.error.code);
      expect(whole.value.play).toEqual(opened.play);
      expect(encodeRun(whole.value)).toBe(encodeRun(opened));
      expect(outlookAt(whole.value.play.moment, whole.value)).toEqual(outlookAt(opened.play.moment, opened));
    }
  });

  it('needs no word that is fetched later', () => {
    together(3, (opened) =>
      expect(JSON.stringify(viewsOf(opened, early))).not.toMatch(/"(present|page|app)\.\w/),
    );
  });
});
