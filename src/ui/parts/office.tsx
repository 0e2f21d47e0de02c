import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { PersonView, SceneView } from '../../present/index.ts';
import { artSheet, fetchArt } from '../art/art-shelf.ts';
import { drawShapes } from '../art/draw-shapes.tsx';
import { afterFirstPaint } from '../behaviour/after-first-paint.ts';
import { fetchHeads, headDrawer } from '../heads/head-shelf.ts';

/** Where on the minister's desk a picture of somebody elsewhere is seen, and how much of their place it shows. */
const WINDOWS = {
  call: { x: 46, y: 44, width: 258, height: 76, viewBox: '64 46 300 88' },
  letter: { x: 57, y: 49, width: 126, height: 96, viewBox: '86 28 172 131' },
  article: { x: 36, y: 50, width: 162, height: 100, viewBox: '86 30 210 130' },
} as const;
/** In a small picture the room moves closer to its owner. */
const CLOSER = { call: 0, letter: -64, article: -36 } as const;

interface OfficeProps {
  readonly scene: SceneView;
  readonly person: PersonView;
}

/**
 * Somebody where the minister hears them: a guest in the minister's room, a caller on the screen, the sender of a letter on
 * its stamp, the author of an article in its picture, and everyone else at their own desk. Decoration: the words beside it
 * tell who it is and how it came. Keeps its place (15:4) until the drawings are there.
 */
export function Office({ scene: { place, medium }, person }: OfficeProps): JSX.Element {
  useEffect(
    () =>
      afterFirstPaint(() => {
        fetchArt('places');
        fetchHeads();
      }),
    [],
  );
  const sheet = artSheet('places');
  const bust = (
    <svg x="87" y="33" width="118" height="118" viewBox="0 0 100 100" overflow="visible" aria-hidden="true">
      {headDrawer.value?.(person.head, person.mood)}
    </svg>
  );
  const at = medium === 'visit' ? 'minister' : place;
  const apart = medium === 'call' || medium === 'letter' || medium === 'article';
  const seen = apart ? WINDOWS[medium] : undefined;
  const closer = apart ? CLOSER[medium] : 0;
  return (
    <svg
      class="office"
      viewBox="0 32 480 128"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {!sheet ? null : seen ? (
        <>
          {drawShapes(sheet, `on-${medium}`)}
          <svg {...seen} preserveAspectRatio="xMidYMid slice" aria-hidden="true">
            <g transform={`translate(${closer} 0)`}>{drawShapes(sheet, at)}</g>
            {bust}
          </svg>
        </>
      ) : (
        <>
          {drawShapes(sheet, at)}
          {bust}
          {drawShapes(sheet, `on-${medium}`)}
        </>
      )}
    </svg>
  );
}
