import { describe, expect, test } from 'vitest';
import { typesetEnglish } from '../../../src/scenario/compile/typeset-english.ts';

describe('marks of a keyboard become marks of print', () => {
  test.each([
    ['"Show us"', '“Show us”'],
    ["China's law", 'China’s law'],
    ["the makers' kit", 'the makers’ kit'],
    ['he said: "\'No\' is a word."', 'he said: “‘No’ is a word.”'],
    ['("off" or "on")', '(“off” or “on”)'],
    ['already “set”', 'already “set”'],
  ])('%s', (typed, printed) => {
    expect(typesetEnglish(typed)).toBe(printed);
  });

  test('an address stays an address', () => {
    const address = 'https://example.org/it\'s?q="a"';
    expect(typesetEnglish(address)).toBe(address);
  });
});
