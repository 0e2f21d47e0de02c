import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countHands,
  encodeHandVotes,
  type HandVote,
  handsElsewhere,
  LONGEST_HAND_VOTES,
  LONGEST_MINORITY,
  MOST_HANDS,
  NO_VOTE,
  parseHandVotes,
  withHands,
} from '../../src/run/index.ts';
import { hold } from '../support/hold.ts';

const hands = fc.array(fc.integer({ min: 0, max: MOST_HANDS }), { maxLength: 6 });
const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,6}$/);
const votes: fc.Arbitrary<readonly (HandVote | undefined)[]> = fc.array(
  fc.option(
    fc.record(
      {
        hands,
        inbox: fc.array(fc.integer({ min: 0, max: MOST_HANDS }), { maxLength: 8 }),
        shown: fc.boolean(),
        taken: fc.integer({ min: 0, max: 5 }),
        reason: id,
        minority: fc.record({
          option: fc.integer({ min: -1, max: 5 }),
          reason: fc.oneof(id, fc.constant('')),
          words: fc.string({ unit: 'binary', maxLength: 400 }),
        }),
      },
      { requiredKeys: ['hands', 'inbox', 'shown'] },
    ),
    { nil: undefined },
  ),
  { maxLength: 14 },
);

describe('a count of hands', () => {
  it('has one leader, several that are level, or none', () => {
    expect(countHands([4, 11, 3], 3)).toEqual({ total: 18, most: 11, leaders: [1] });
    expect(countHands([9, 2, 9, 0], 4).leaders).toEqual([0, 2]);
    expect(countHands([], 4)).toEqual({ total: 0, most: 0, leaders: [] });
  });

  it('counts only the options there are, and adds up', () => {
    hold(
      fc.property(hands, fc.integer({ min: 1, max: 6 }), (some, options) => {
        const { total, most, leaders } = countHands(some, options);
        expect(total).toBe(some.slice(0, options).reduce((sum, count) => sum + count, 0));
        for (const place of leaders) expect(some[place]).toBe(most);
        expect(leaders.length === 0).toBe(total === 0);
      }),
    );
  });

  it('stays between none and the most, whatever is typed', () => {
    expect(withHands([3], 0, 4)).toEqual([4]);
    expect(withHands([3], 2, 7)).toEqual([3, 0, 7]);
    for (const [typed, kept] of [
      [-1, 0],
      [100, MOST_HANDS],
      [Number.NaN, 0],
      [Number.POSITIVE_INFINITY, 0],
      [2.4, 2],
    ] as const)
      expect(withHands([], 0, typed)).toEqual([kept]);
  });

  it('knows who wanted something else, and what most of them wanted', () => {
    expect(handsElsewhere([12, 7, 3], 3, 0)).toEqual({ hands: 10, option: 1 });
    expect(handsElsewhere([12, 7, 7], 3, 0)).toEqual({ hands: 14, option: -1 });
    // The chair went against the vote: those who lost are the most.
    expect(handsElsewhere([12, 7, 3], 3, 2)).toEqual({ hands: 19, option: 0 });
    expect(handsElsewhere([12, 0], 2, 0)).toEqual({ hands: 0, option: -1 });
  });
});

describe('a record of votes', () => {
  it('comes back as it was kept, and always fits', () => {
    hold(
      fc.property(votes, (some) => {
        const text = encodeHandVotes(some);
        expect(text.length).toBeLessThanOrEqual(LONGEST_HAND_VOTES);
        expect(encodeHandVotes(parseHandVotes(text))).toBe(text);
      }),
    );
    const full = { hands: [12, 7, 3], inbox: [1, 2], shown: true, taken: 0, reason: 'price' };
    const minority = { option: 1, reason: 'trade', words: 'Our harbour lives from it.' };
    const kept = [undefined, { ...full, minority }, NO_VOTE];
    expect(parseHandVotes(encodeHandVotes(kept))).toEqual(kept);
  });

  it('fits at its largest', () => {
    const words = '"\\'.repeat(LONGEST_MINORITY);
    const reason = 'a'.repeat(64);
    const vote = { hands: Array(6).fill(99), inbox: Array(8).fill(99), shown: true, taken: 5, reason };
    const most = Array(12).fill({ ...vote, minority: { option: 5, reason, words } });
    const text = encodeHandVotes(most);
    expect(text.length).toBeLessThanOrEqual(LONGEST_HAND_VOTES);
    expect(parseHandVotes(text)).toHaveLength(12);
    // Kept inside another record, it must not grow by much either.
    expect(JSON.stringify(text).length).toBeLessThan(LONGEST_HAND_VOTES + 1000);
  });

  it('is empty where there is nothing to keep', () => {
    expect(encodeHandVotes([])).toBe('');
    expect(encodeHandVotes([undefined])).toBe('');
    expect(parseHandVotes('')).toEqual([]);
  });

  it('takes nothing from a stranger that it could not have written', () => {
    const bad = (vote: unknown) => parseHandVotes(JSON.stringify({ v: 1, votes: [vote] }))[0];
    expect(bad(null)).toBeUndefined();
    expect(bad('x')).toBeUndefined();
    expect(bad({ hands: 'many' })).toBeUndefined();
    expect(bad({ hands: [1e9, -4, '7', 2.5, null, 6, 7, 8] })?.hands).toEqual([99, 0, 0, 0, 0, 6]);
    expect(bad({ hands: [], taken: 17, reason: '<b>', shown: 'yes' })).toEqual(NO_VOTE);
    const said = bad({ hands: [], minority: { option: 'x', reason: 1, words: 'a\u202Eb\u0000\nc' } });
    expect(said?.minority).toEqual({ option: -1, reason: '', words: 'ab c' });
    expect(parseHandVotes(`{"v":2,"votes":[]}`)).toEqual([]);
    expect(parseHandVotes('[')).toEqual([]);
    hold(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(Array.isArray(parseHandVotes(text))).toBe(true);
      }),
    );
  });
});
