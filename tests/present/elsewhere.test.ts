import { describe, expect, it } from 'vitest';
import { describeBrief, describeInbox, describeMap, quarterOf } from '../../src/present/index.ts';
import { aTeller } from './a-teller.ts';
import { asInHistory, playRoad } from './roads.ts';

const teller = aTeller();

describe('a look beyond Europe', () => {
  it('stands in words wherever the map shows a region, with sources known by then', () => {
    let shown = 0;
    playRoad(asInHistory, {
      start: { attention: 5 },
      visit: (run) => {
        const inset = describeMap(run, teller).elsewhere;
        const { beat } = run;
        if (!inset || !beat) return;
        shown += 1;
        expect(inset.countries.every((iso) => inset.names[iso])).toBe(true);
        if (run.phase !== 'brief' && run.phase !== 'inbox') return;
        const notes = [
          describeBrief(run, beat, teller).elsewhere,
          ...describeInbox(run, beat, teller).items.map((item) => item.elsewhere),
        ].filter((note) => note !== undefined);
        expect(notes.map(({ region }) => region)).toContain(inset.title);
        for (const { facts } of notes) {
          expect(facts.length).toBeGreaterThan(0);
          for (const { id } of facts) expect(teller.facts[id]?.quarter).toBeLessThanOrEqual(quarterOf(run));
        }
      },
    });
    expect(shown).toBeGreaterThan(3);
  });

  it('is not told by a letter that was not opened', () => {
    playRoad(asInHistory, {
      start: { attention: 1 },
      visit: (run) => {
        if (run.phase !== 'inbox' || !run.beat) return;
        for (const item of describeInbox(run, run.beat, teller).items)
          if (!item.open) expect(item.elsewhere).toBeUndefined();
      },
    });
  });
});
