import type { JSX, SVGAttributes } from 'preact';
import type { ArtSheet } from './art-sheet.ts';

/** One shape as it ships (scripts/art/compile-drawing.ts), in the colours of the theme. */
function shape(text: string, parts: ArtSheet['parts']): JSX.Element {
  const [head = '', ...words] = text.split(' ');
  if (head.startsWith('@')) {
    const shade = words[0]?.startsWith('o-') ? Number(words.shift()?.slice(2)) / 100 : undefined;
    return (
      <g transform={`matrix(${words.join(' ')})`} opacity={shade}>
        {(parts[head.slice(1)] ?? []).map((part) => shape(part, parts))}
      </g>
    );
  }
  const at = text.indexOf('M');
  const attributes: SVGAttributes<SVGPathElement> = { d: text.slice(at), fill: 'none' };
  for (const word of text.slice(0, at - 1).split(' ')) {
    const value = word.slice(2);
    if (word.startsWith('f-')) attributes.fill = `var(--art-${value})`;
    else if (word.startsWith('o-')) attributes.opacity = Number(value) / 100;
    else {
      const [name, width] = value.split('/');
      attributes.stroke = `var(--art-${name})`;
      attributes['stroke-width'] = Number(width);
    }
  }
  return <path {...attributes} />;
}

/** A drawing's shapes, for an <svg> with round ends and joins; nothing while the sheet or the drawing is missing. */
export function drawShapes(sheet: ArtSheet | undefined, name: string): readonly JSX.Element[] {
  return sheet?.drawings[name]?.map((text) => shape(text, sheet.parts)) ?? [];
}
