import type { JSX, SVGAttributes } from 'preact';
import { useEffect } from 'preact/hooks';
import { afterFirstPaint } from '../behaviour/after-first-paint.ts';
import type { ArtSheet } from './art-sheet.ts';
import { type ArtKind, artSheet, fetchArt } from './art-shelf.ts';

const HEIGHTS: Readonly<Record<ArtKind, number>> = { places: 160, stories: 240 };

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

interface DrawingProps {
  readonly kind: ArtKind;
  /** The name of its file in assets/art without its ending. An unknown one leaves the ground empty. */
  readonly name: string;
  readonly class?: string;
}

/**
 * A drawn picture, always decoration: the words beside it say everything. It keeps its place (as wide as its box, 3:1 or
 * 2:1) until the drawings have come, and for good if they never do.
 */
export function Drawing({ kind, name, class: names = '' }: DrawingProps) {
  useEffect(() => afterFirstPaint(() => fetchArt(kind)), [kind]);
  const sheet = artSheet(kind);
  return (
    <svg
      class={`art ${names}`}
      viewBox={`0 0 480 ${HEIGHTS[kind]}`}
      width="480"
      height={HEIGHTS[kind]}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {sheet?.drawings[name]?.map((text) => shape(text, sheet.parts))}
    </svg>
  );
}
