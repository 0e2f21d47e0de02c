import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ART_TOKENS } from '../../scripts/art/art-tokens.ts';
import { buildArt } from '../../scripts/art/build-art.ts';
import { compileDrawing } from '../../scripts/art/compile-drawing.ts';
import { flattenPath } from '../../scripts/art/flatten-path.ts';
import { combine, IDENTITY, parseTransform } from '../../scripts/art/matrix.ts';
import { parseSvg } from '../../scripts/art/parse-svg.ts';

const drawn = (inside: string): string[] =>
  compileDrawing(parseSvg(`<svg>${inside}</svg>`), new Map([['mast', [40, 100]]]));

describe('what ships of the drawings', () => {
  it('is what `npm run art` makes of the sources', () => {
    for (const [name, text] of Object.entries(buildArt('assets/art'))) {
      expect(readFileSync(`assets/art/built/${name}`, 'utf8'), `${name}: run npm run art`).toBe(text);
    }
  });

  it('has a colour in every theme for each name that a drawing may use', () => {
    const css = readFileSync('src/ui/styles/art.css', 'utf8');
    const hex = '#[0-9a-f]{3,6}';
    for (const name of ART_TOKENS) {
      const line = `--art-${name}: var\\(--in-light, ${hex}\\) var\\(--in-dark, ${hex}\\) var\\(--in-contrast, ${hex}\\);`;
      expect(css.match(new RegExp(line, 'g')), name).toHaveLength(1);
    }
  });
});

describe('a drawing', () => {
  it('becomes one string for each shape, back to front', () => {
    expect(
      drawn(
        '<rect class="f-wall" width="480" height="160"/><g class="l-ink" stroke-width="2"><line x1="0" y1="1" x2="10" y2="1"/><path d="M5 5L6.04 7"/></g>',
      ),
    ).toEqual(['f-wall M0 0h480v160h-480z', 'l-ink/2 M0 1h10M5 5l1 2']);
  });

  it('carries what a group says to what is in it', () => {
    expect(
      drawn(
        '<g class="f-warm o-50" transform="translate(10 20) scale(2)"><path class="o-50" d="M0 0H1V1Z"/></g>',
      ),
    ).toEqual(['f-warm o-25 M10 20h2v2z']);
  });

  it('points to parts, fitted into the room they are given', () => {
    expect(drawn('<use href="../parts.svg#mast" x="10" y="0" width="40" height="50"/>')).toEqual([
      '@mast 0.5 0 0 0.5 20 0',
    ]);
  });

  it.each([
    ['<text x="1">hello</text>', /line 1: cannot read "hello"/],
    ['<rect class="f-wall" width="1" height="1" style="fill:red"/>', /style is not allowed in <rect>/],
    ['<rect class="f-crimson" width="1" height="1"/>', /class "f-crimson"/],
    ['<rect width="1" height="1"/>', /has no colour/],
    ['<image/>', /<image> is not allowed/],
    ['<use href="../parts.svg#tower"/>', /no part/],
    ['<path class="f-ink" d="M0 0L1"/>', /cannot read path/],
  ])('is refused with %s', (inside, trouble) => {
    expect(() => drawn(inside)).toThrow(trouble);
  });
});

describe('a path', () => {
  it('is moved with its curves and arcs', () => {
    const half = combine(parseTransform('translate(10 0)'), parseTransform('scale(-1 1)'));
    expect(flattenPath('M1 1C2 2 3 3 4 4A2 2 0 0 1 6 6', half)).toBe('M9 1c-1 1-2 2-3 3a2 2 0 0 0-2 2');
    expect(flattenPath('m1 1h2v2z', parseTransform('rotate(90)'))).toBe('M-1 1v2h-2z');
  });

  it('does not drift when its steps are rounded', () => {
    const steps = Array.from({ length: 100 }, () => 'l.04 .04').join('');
    const numbers = flattenPath(`M0 0${steps}`, IDENTITY).match(/-?[\d.]+/g) ?? [];
    const sum = numbers.map(Number).reduce((total, step) => total + step, 0);
    expect(sum).toBeCloseTo(8, 5);
  });
});
