import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/ui/styles/tokens.css', import.meta.url), 'utf8');

/** The colours that a rule of the style sheet sets, by name. */
function coloursOf(selector: string): Record<string, string> {
  const start = css.indexOf(`\n${selector} {`);
  const rule = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...rule.matchAll(/--([a-z-]+): (#[0-9a-f]+);/g)].map((match) => [match[1], match[2]]),
  );
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? `#${[...hex.slice(1)].map((digit) => digit + digit).join('')}` : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one = '', other = ''): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const TEXTS = ['ink', 'mute', 'warm-text', 'cool-text', 'ok-text'];
const GROUNDS = ['paper', 'card'];

describe.each([
  [':root', 4.5],
  [':root[data-theme="dark"]', 4.5],
  [':root[data-theme="contrast"]', 7],
] as const)('%s', (selector, wanted) => {
  const colours = coloursOf(selector);
  for (const text of TEXTS)
    for (const ground of GROUNDS)
      test(`${text} on ${ground} is at least ${wanted}:1`, () => {
        expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(wanted);
      });
  test('text on the loud button and on the chosen card', () => {
    expect(contrast(colours['on-ink'], colours.ink)).toBeGreaterThanOrEqual(wanted);
    expect(contrast(colours.ink, colours['stance-you'])).toBeGreaterThanOrEqual(4.5);
  });
  test('edges of what can be chosen are at least 3:1', () => {
    for (const ground of GROUNDS) expect(contrast(colours.edge, colours[ground])).toBeGreaterThanOrEqual(3);
  });
  test('bars stand out from their ground', () => {
    for (const tone of ['gold', 'ok', 'cool', 'warm'])
      expect(contrast(colours[tone], colours.card), tone).toBeGreaterThanOrEqual(3);
  });
});

test('the device’s dark and high contrast are the same as the chosen ones', () => {
  const blocks = [...css.matchAll(/:root[^{]*\{([^}]*)\}/g)].map((match) => match[1]?.replace(/\s+/g, ' '));
  const [, systemDark, dark, systemContrast, contrastTheme] = blocks;
  expect(systemDark).toBe(dark);
  expect(systemContrast).toBe(contrastTheme);
});
