import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../scripts/library/load-scenarios.ts';
import { createWords, englishLate } from '../../src/i18n/index.ts';
import { type CoachView, describeFrame, describeMap, describeOath } from '../../src/present/index.ts';
import { openingOf } from '../../src/scenario/index.ts';
import { runByLot, startByLot } from '../support/a-run.ts';
import { aTeller, scenario as germany } from './a-teller.ts';

const firstWeek = loadScenario('first-week');
const words = createWords();
words.learn(englishLate);

/** What is said beside each screen of a run, once each, by the phase at which it was said. */
function coachesOf(scenario: typeof germany): ReadonlyMap<string, CoachView | undefined> {
  const told = new Map<string, CoachView | undefined>();
  runByLot(scenario, 3, {
    start: startByLot(3),
    visit: (run) => {
      told.set(`${run.beat?.id ?? ''} ${run.phase} ${run.beatIndex}`, describeFrame(run, aTeller()).coach);
    },
  });
  return told;
}

describe('the coach of a tutorial', () => {
  const told = coachesOf(firstWeek);

  it('speaks on every screen, each time of something else', () => {
    const silent = [...told].filter(([, coach]) => !coach).map(([screen]) => screen);
    expect(silent).toEqual([]);
    const ids = [...told.values()].map((coach) => coach?.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(2 * 4 + 3);
  });

  it('begins at the oath', () => {
    const { coach, asks } = describeOath(firstWeek, words);
    expect(coach?.id).toBe('oath');
    expect(coach?.isLast).toBe(false);
    expect(asks.terms).toBe(false);
  });

  it('is brief', () => {
    for (const coach of told.values()) {
      const text = coach?.paragraphs.join(' ') ?? '';
      expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(45);
    }
  });

  it('leads on only at the end', () => {
    const last = [...told].filter(([, coach]) => coach?.isLast).map(([screen]) => screen.trim());
    expect(last).toEqual(['debrief 2']);
  });

  it('is there before the rest of the scenario has arrived', () => {
    const opening = openingOf(firstWeek);
    expect(describeOath(opening, words).coach).toEqual(describeOath(firstWeek, words).coach);
    expect(opening.beats[0]?.coach).toEqual(firstWeek.beats[0]?.coach);
  });
});

describe('any other scenario', () => {
  it('has no coach', () => {
    expect([...coachesOf(germany).values()].filter(Boolean)).toEqual([]);
    expect(describeOath(germany, words).coach).toBeUndefined();
    expect(describeOath(germany, words).asks.terms).toBe(true);
  });
});

describe('an invented country', () => {
  it('is called invented wherever the map speaks of it', () => {
    runByLot(firstWeek, 1, {
      steps: 3,
      visit: (run) => {
        expect(describeMap(run, aTeller())).toMatchObject({ home: 'XS', homeName: 'Skerra (invented)' });
        expect(describeFrame(run, aTeller()).mapSentence).toContain('Skerra (invented)');
      },
    });
    runByLot(germany, 1, {
      steps: 3,
      visit: (run) => expect(describeMap(run, aTeller())).not.toHaveProperty('homeName'),
    });
  });

  it('is the player’s, as is a real one that they govern: never what the record says', () => {
    runByLot(germany, 2, {
      visit: (run) => expect(describeMap(run, aTeller()).stances).toMatchObject({ DE: 'you' }),
    });
  });
});
