import { describe, expect, it } from 'vitest';
import { debriefTexts } from '../../src/i18n/index.ts';
import { describeHands } from '../../src/present/index.ts';
import { describeSheet } from '../../src/present/run-sheet.ts';
import { encodeHandVotes, type HandVote, type Run } from '../../src/run/index.ts';
import { aTeller, words } from './a-teller.ts';
import { asInHistory, playRoad } from './roads.ts';

words.learn(debriefTexts);
const run = playRoad(asInHistory);

/** A vote on the first decision; `forIt` hands for what was taken, the rest for the next options. */
function aVote(of: Run, forIt: number, others: readonly number[], change: Partial<HandVote> = {}): string {
  const options = of.tables.beats[0]?.beat.decision.options ?? [];
  const taken = options.findIndex(({ id }) => id === of.play.decided[0]?.option);
  const left = [...others];
  const hands = options.map((_, place) => (place === taken ? forIt : (left.shift() ?? 0)));
  return encodeHandVotes([{ hands, inbox: [], shown: true, taken, ...change }]);
}

const told = (votes: string) => describeHands(run, votes, aTeller())[0];

describe('a vote that is looked back on', () => {
  it('says whether what was decided had the most hands, a tie, or neither', () => {
    expect(told(aVote(run, 12, [7, 3]))?.sentence).toBe('12 of 22 hands wanted this.');
    expect(told(aVote(run, 9, [9]))?.sentence).toMatch(/^A tie/);
    expect(told(aVote(run, 3, [12, 7]))?.sentence).toMatch(/^Decided against the vote: 3 hands of 22/);
    expect(told(aVote(run, 0, [12]))?.sentence).toMatch(/nobody of 12/);
  });

  it('tells what the minority said, and asks the room about it', () => {
    const [reason] = run.scenario.reasons;
    const minority = { option: 1, reason: reason?.id ?? '', words: 'Nobody asked us.' };
    const turn = told(aVote(run, 12, [7, 3], { minority }));
    expect(turn?.minority).toMatchObject({ reason: reason?.text, words: 'Nobody asked us.' });
    expect(turn?.minority?.sentence).toMatch(/^10 hands went elsewhere, most of them/);
    expect(turn?.question).toContain(reason?.text);
    expect(told(aVote(run, 12, [5, 5]))?.minority?.sentence).toBe('10 hands went elsewhere.');
    expect(told(aVote(run, 12, []))?.minority).toBeUndefined();
    expect(told(aVote(run, 12, []))?.question).toMatch(/^All 12 hands agreed/);
  });

  it('is nothing where nobody voted, and what cannot be read is nobody', () => {
    for (const votes of ['', 'x', encodeHandVotes([]), aVote(run, 0, [])])
      expect(told(votes)).toBeUndefined();
    const strange = aVote(run, 12, [3], { minority: { option: 5, reason: 'no-such-reason', words: '' } });
    expect(told(strange)?.minority?.reason).toBe('');
  });

  it('adds columns to the table of a run, and none where there is no vote', () => {
    const [plain = '', voted = ''] = ['', aVote(run, 12, [7])].map(
      (votes) => describeSheet(run, aTeller(), votes).csv,
    );
    // Quotes may hold commas.
    const width = (csv: string, n: number) =>
      (csv.split('\r\n')[n] ?? '').replace(/"(?:[^"]|"")*"/g, '').split(',').length;
    expect(width(voted, 0)).toBe(width(plain, 0) + 3);
    expect(width(voted, 2)).toBe(width(voted, 0));
    expect(voted.split('\r\n')[1]).toContain(',12,19,');
  });
});
