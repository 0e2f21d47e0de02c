import { describe, expect, it } from 'vitest';
import { createWords, handInTexts } from '../../src/i18n/index.ts';
import { LONGEST_NICKNAME } from '../../src/run/index.ts';
import { drawNickname } from '../../src/ui/parts/draw-nickname.ts';

const words = createWords();
words.learn(handInTexts);

const adjectives = handInTexts['handIn.adjectives'].split(', ');
const nouns = handInTexts['handIn.nouns'].split(', ');

describe('nicknames', () => {
  it('are many, of single words, none of them twice', () => {
    const all = [...adjectives, ...nouns];
    expect(new Set(all).size).toBe(all.length);
    expect(adjectives.length * nouns.length).toBeGreaterThan(1500);
    for (const word of all) expect(word).toMatch(/^[A-Z][a-z]+$/);
  });

  it('fit where they are kept', () => {
    const longest = (list: readonly string[]) => Math.max(...list.map(({ length }) => length));
    expect(longest(adjectives) + 1 + longest(nouns)).toBeLessThanOrEqual(LONGEST_NICKNAME);
  });

  it('come from the list, and are never the last one again', () => {
    let last = '';
    for (let n = 0; n < 200; n++) {
      const drawn = drawNickname(words.t, last);
      expect(drawn).not.toBe(last);
      const [adjective = '', noun = ''] = drawn.split(' ');
      expect(adjectives).toContain(adjective);
      expect(nouns).toContain(noun);
      last = drawn;
    }
  });
});
