import type { JSX, SVGAttributes } from 'preact';
import type { Mood } from '../../present/index.ts';
import type { HeadSheet } from './head-sheet.ts';

/** Paints that all heads share; the strength of a fill after the stroke. */
const FILLS: Readonly<Record<string, readonly [string, number]>> = {
  white: ['#FFFDF7', 1],
  dark: ['#2A1C17', 1],
  mouth: ['#43170F', 1],
  shade: ['#4A2412', 0.17],
  light: ['#FFFDF7', 0.1],
  grey: ['#FFFDF7', 0.4],
};
const LINES: Readonly<Record<string, readonly [string, number]>> = {
  'brow-shade': ['#4A2412', 0.4],
  lash: ['#2A1C17', 1],
  mouth: ['#2A1C17', 0.9],
  line: ['#4A2412', 0.45],
  crease: ['#4A2412', 0.4],
  frame: ['#1C2430', 1],
  gold: ['#B98A1B', 1],
};
const OWN = ['skin', 'hair', 'cloth', 'accent'];

/**
 * The bust of one head in one mood, on a ground of 100 by 100: shoulders at the lower edge, chin at 70. An id that is not
 * drawn gives the first head, as a face tells nothing that the words do not.
 */
export function drawHead(sheet: HeadSheet, head: string, mood: Mood): JSX.Element | undefined {
  const drawing = sheet.heads[head] ?? sheet.heads.a;
  const feeling = sheet.moods[mood];
  if (!drawing || !feeling) return undefined;
  const { colours } = drawing;
  const [brow = 1, lash = 1, lips = 0] = drawing.strokes;

  function shape(text: string): JSX.Element {
    const at = text.indexOf('M');
    const attributes: SVGAttributes<SVGPathElement> = {
      d: text.slice(at),
      fill: 'none',
      'fill-rule': 'evenodd',
    };
    for (const word of text.slice(0, at - 1).split(' ')) {
      const [name = '', width] = word.slice(2).split('/');
      if (word.startsWith('o-')) attributes.opacity = Number(name) / 100;
      else if (word.startsWith('f-')) {
        const [colour, strength] =
          FILLS[name] ?? (name === 'lip' ? ['#8E2F22', lips] : [colours[OWN.indexOf(name)], 1]);
        attributes.fill = colour;
        if (strength !== 1) attributes.opacity = strength;
      } else {
        const [colour, strength] = LINES[name] ?? [colours[1], 1];
        attributes.stroke = colour;
        attributes['stroke-width'] =
          Number(width) * (name.startsWith('brow') ? brow : name === 'lash' ? lash : 1);
        if (strength !== 1) attributes.opacity = strength;
      }
    }
    return <path {...attributes} />;
  }
  const draw = (ids: readonly string[]): JSX.Element[] =>
    ids.flatMap((id) => (sheet.parts[id] ?? []).map(shape));

  return (
    <g stroke-linecap="round" stroke-linejoin="round">
      {draw(drawing.behind)}
      <g transform={feeling.at}>{draw(drawing.back)}</g>
      {draw(drawing.body)}
      <g transform={feeling.at}>{draw([...drawing.face, feeling.part, ...drawing.wears])}</g>
    </g>
  );
}
