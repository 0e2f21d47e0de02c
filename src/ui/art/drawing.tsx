import { useEffect } from 'preact/hooks';
import { afterFirstPaint } from '../behaviour/after-first-paint.ts';
import { type ArtKind, artSheet, fetchArt } from './art-shelf.ts';
import { drawShapes } from './draw-shapes.tsx';

const HEIGHTS: Readonly<Record<ArtKind, number>> = { places: 160, stories: 240 };

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
  return (
    <svg
      class={`art ${kind} ${names}`}
      viewBox={`0 0 480 ${HEIGHTS[kind]}`}
      width="480"
      height={HEIGHTS[kind]}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {drawShapes(artSheet(kind), name)}
    </svg>
  );
}
