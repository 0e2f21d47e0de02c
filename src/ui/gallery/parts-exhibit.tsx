import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { artSheet, fetchArt } from '../art/art-shelf.ts';
import { drawShapes } from '../art/draw-shapes.tsx';
import type { HeadSheet } from '../heads/head-sheet.ts';
import { t } from '../words.ts';
import type { Exhibit } from './exhibit.ts';

type DrawnHeads = typeof import('../heads/drawn-heads.ts');

/** Around a part, in the units of its drawing. */
const EDGE = 3;

/** One part, as large as its frame allows. */
function Part({ name, children }: { readonly name: string; readonly children: JSX.Element }) {
  const ref = useRef<SVGSVGElement>(null);
  useLayoutEffect(() => {
    const { x, y, width, height } = ref.current?.getBBox() ?? new DOMRect();
    const box = [x - EDGE, y - EDGE, width + 2 * EDGE, height + 2 * EDGE];
    ref.current?.setAttribute('viewBox', box.join(' '));
  }, [name]);
  return (
    <figure>
      <svg ref={ref} stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
        {children}
      </svg>
      <figcaption>{name}</figcaption>
    </figure>
  );
}

/** A head that has this part alone, in the colours of the first that wears it. */
function headOf(sheet: HeadSheet, part: string): HeadSheet {
  const heads = Object.values(sheet.heads);
  const wearer =
    heads.find(({ behind, back, body, face, wears }) =>
      [behind, back, body, face, wears].some((ids) => ids.includes(part)),
    ) ?? heads[0];
  const bare = { behind: [], back: [], body: [], wears: [] };
  return {
    moods: { neutral: { at: '', part: '' } },
    heads: wearer ? { alone: { ...wearer, ...bare, face: [part] } } : {},
    parts: sheet.parts,
  };
}

/** What all drawings and all heads are put together from, piece by piece. */
function Parts() {
  const [heads, setHeads] = useState<DrawnHeads>();
  useEffect(() => {
    fetchArt('stories');
    import('../heads/drawn-heads.ts').then(setHeads, () => {});
  }, []);
  const art = artSheet('stories');
  if (!art || !heads) return <p role="status">{t('page.loading')}</p>;
  const drawings = { parts: art.parts, drawings: art.parts };
  return (
    <>
      <h3>{t('gallery.parts.drawings')}</h3>
      <div class="sheet parts-sheet stories">
        {Object.keys(art.parts).map((name) => (
          <Part key={name} name={name}>
            <g>{drawShapes(drawings, name)}</g>
          </Part>
        ))}
      </div>
      <h3>{t('gallery.parts.heads')}</h3>
      <div class="sheet parts-sheet">
        {Object.keys(heads.sheet.parts).map((name) => (
          <Part key={name} name={name}>
            <g>{heads.drawHead(headOf(heads.sheet, name), 'alone', 'neutral')}</g>
          </Part>
        ))}
      </div>
    </>
  );
}

export const partsExhibit: Exhibit = { id: 'parts', title: 'gallery.parts', Show: Parts };
