import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf } from '../../src/machine/index.ts';
import {
  describeBrief,
  describeDecision,
  describeFrame,
  describeGlossary,
  describeInbox,
  type ExpectationView,
} from '../../src/present/index.ts';
import { describeLevers } from '../../src/present/levers.ts';
import { nearestFive } from '../../src/present/quarter-views.ts';
import type { Run } from '../../src/run/index.ts';
import type { CompiledBeat } from '../../src/scenario/index.ts';
import { advance, runByLot } from '../support/a-run.ts';
import { ensure, hold } from '../support/hold.ts';
import { aTeller, scenario, words } from './a-teller.ts';
import { always, playRoad, playUntil } from './roads.ts';

const teller = aTeller();
const beatOf = (run: Run) => run.beat as CompiledBeat;

describe('meters', () => {
  it('show no change under three points, and say what they show', () => {
    const visit = (run: Run) => {
      for (const { value, change, sentence, label } of describeFrame(run, teller).meters) {
        ensure(change === 0 || Math.abs(change) >= 3, () => `${label} changed by ${change}`);
        ensure(sentence.startsWith(`${label} ${value} of 100`), () => sentence);
        const end =
          change === 0 ? 'about the same as before.' : `${change > 0 ? 'up' : 'down'} ${Math.abs(change)}.`;
        const first = run.play.decided.length === 0;
        ensure(first ? sentence.endsWith('of 100.') : sentence.endsWith(`, ${end}`), () => sentence);
      }
    };
    for (const place of [0, 1, 2, 3]) playRoad(always(place), { visit });
  });
});

describe('inbox', () => {
  const run = playUntil('inbox');
  const item = beatOf(run).inbox[0];
  const view = (at: Run) => describeInbox(at, beatOf(at), teller);

  it('keeps what a closed item says to itself', () => {
    for (const closed of view(run).items) {
      expect(closed).toMatchObject({
        open: false,
        paragraphs: [],
        gains: '',
        evidence: '',
        claim: '',
        sources: [],
      });
      expect(closed.rating).toBe(0);
    }
  });

  it('counts down the time that is left', () => {
    let at = run;
    expect(view(at).attentionLeft).toBe(3);
    expect(view(at).kicker).toBe('Inbox · time for 3 of 4');
    for (const left of [2, 1, 0]) {
      at = advance(at, { type: 'player.open', item: beatOf(at).inbox[left]?.id ?? '' });
      expect(view(at).attentionLeft).toBe(left);
      expect(view(at).note).toContain(left > 0 ? `Time for ${left} more.` : 'Your time is used up.');
    }
  });

  it('opens an item with its claim, its interest and its sources', () => {
    const at = advance(run, { type: 'player.open', item: item?.id ?? '' });
    const [open] = view(advance(at, { type: 'player.rate', item: item?.id ?? '', rating: 4 })).items;
    expect(open).toMatchObject({ open: true, rating: 4, claim: item?.claim, gains: item?.gains });
    expect(open?.sources.length).toBeGreaterThan(0);
  });

  it('has time for all of them when the limit is lifted', () => {
    playRoad(always(0), {
      start: { attention: 6 },
      visit: (at) => {
        if (at.phase === 'inbox') expect(view(at).note).toBe('You have time for all of them.');
      },
    });
  });
});

describe('what advisers expect', () => {
  const numbers = ({ text }: ExpectationView) =>
    [...text.matchAll(/([+−])?(\d+)/g)].map(([, sign, size]) =>
      sign === '−' ? -Number(size) : Number(size),
    );

  it('is a range in points, the smaller effect first, and the same under three', () => {
    const visit = (run: Run) => {
      if (run.phase !== 'decision') return;
      for (const option of describeDecision(run, beatOf(run), teller).options) {
        for (const expected of option.expectations) {
          const { low, high, text, adviser } = expected;
          const told = () => `${option.id}: ${low} to ${high} as “${text}”`;
          ensure(low <= high && Number.isInteger(low) && Number.isInteger(high) && adviser !== '', told);
          const shown = numbers(expected);
          if (Math.abs(low) < 3 && Math.abs(high) < 3) ensure(text === 'about the same', told);
          else if (shown.length === 1) ensure(low === high && shown[0] === low, told);
          else {
            ensure(shown.length === 2 && Math.abs(shown[0] as number) <= Math.abs(shown[1] as number), told);
            ensure([...shown].sort((a, b) => a - b).join() === `${low + 0},${high + 0}`, told);
          }
        }
      }
    };
    for (const place of [0, 1, 2, 3]) playRoad(always(place), { visit });
  });

  it('is nothing of an option that leaves everything as it is', () => {
    const run = playUntil('decision');
    const beat = beatOf(run);
    const [first] = beat.decision.options;
    const still = {
      ...beat,
      decision: { ...beat.decision, options: [{ ...first, id: 'still', levers: {} }] },
    };
    const [option] = describeDecision(run, still as CompiledBeat, teller).options;
    expect(option?.expectations.map(({ text }) => text)).toEqual(Array(3).fill('about the same'));
    expect(option?.levers).toEqual(['Changes no rule']);
  });

  it('gives odds to the nearest five, never certain', () => {
    hold(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (odds) => {
        const told = nearestFive(odds);
        ensure(told % 5 === 0 && told >= 5 && told <= 95, () => `${odds} as ${told}`);
        ensure(
          odds < 0.05 || odds > 0.95 || Math.abs(told - odds * 100) <= 2.5 + 1e-9,
          () => `${odds} as ${told}`,
        );
      }),
    );
    expect(nearestFive(0.62)).toBe(60);
  });
});

describe('what an option pulls', () => {
  it('has one line for each lever, and no two alike', () => {
    for (const option of scenario.beats.flatMap(({ decision }) => decision.options)) {
      const lines = describeLevers(changeOf(option), words);
      expect(lines.length).toBeGreaterThan(0);
      expect(new Set(lines).size).toBe(lines.length);
    }
  });

  it.each([
    [{ core: 1, coreBy: 14 }, 'No Huawei or ZTE in the core by Q3 2022'],
    [{ ranCap: 0.35, capBy: 16 }, 'At most 35% Huawei or ZTE in any operator’s 5G radio by Q1 2023'],
    [{ ranCap: 0, capBy: 27 }, 'No Huawei or ZTE in 5G radio by Q4 2025'],
    [{ capBy: 48 }, 'Deadline of the cap moves to Q1 2031'],
    [{ support: 0.5 }, 'The state pays 50% of the swap bill'],
    [{ europe: 2 }, 'Close work with the other Europeans'],
    [{ openness: 1 }, 'Part of the evidence is published'],
    [{ settle: 0 }, 'The question stays open'],
    [{ washington: -1 }, 'A step away from Washington'],
    [{ named: 0 }, 'The rule is the same for every maker'],
  ])('%j: %s', (levers, line) => {
    expect(describeLevers(levers, words)).toEqual([line]);
  });
});

describe('brief and glossary', () => {
  it('give facts of the day and shorter words on request', () => {
    const run = playUntil('brief', 3);
    const brief = describeBrief(run, beatOf(run), teller);
    expect(brief.facts.map(({ id }) => id)).toEqual(beatOf(run).facts);
    expect(brief.terms.map(({ id }) => id)).toEqual(beatOf(run).terms);
    const plain = describeGlossary(run, aTeller({ plain: true }));
    const known = plain.map(({ id }) => id);
    expect(plain.map(({ text }) => text)).toEqual(
      scenario.terms.filter(({ id }) => known.includes(id)).map((term) => term.plain),
    );
  });

  it('keep silent about terms that a later decision brings', () => {
    const later = scenario.beats.at(-1)?.terms.find((id) => !scenario.beats[0]?.terms.includes(id));
    const first = describeGlossary(playUntil('brief', 0), teller).map(({ id }) => id);
    expect(first).toEqual(expect.arrayContaining([...(scenario.beats[0]?.terms ?? [])]));
    expect(first.length).toBeLessThan(scenario.terms.length);
    if (later) expect(first).not.toContain(later);
  });

  it('show without sources until these have been fetched', () => {
    runByLot(scenario, 5, {
      visit: (run) => {
        if (run.phase === 'brief')
          expect(describeBrief(run, beatOf(run), aTeller({ facts: {} })).facts).toEqual([]);
      },
    });
  });
});
