import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Mood, RemarkView } from '../../present/index.ts';
import { artSheet, fetchArt } from '../art/art-shelf.ts';
import { drawShapes } from '../art/draw-shapes.tsx';
import { afterFirstPaint } from '../behaviour/after-first-paint.ts';
import { fetchHeads, headDrawer } from '../heads/head-shelf.ts';
import { t } from '../words.ts';

interface CabinetTableProps {
  readonly remarks: readonly RemarkView[];
  /** How they look at the option that is being considered, in the order of the remarks; without one, as they speak. */
  readonly moods: readonly Mood[] | undefined;
}

/**
 * The advisers at the table and what each of them says. Their faces follow the option that is picked; what they expect of
 * it, and who speaks for and against it, stands at the option in words.
 */
export function CabinetTable({ remarks, moods }: CabinetTableProps): JSX.Element {
  useEffect(
    () =>
      afterFirstPaint(() => {
        fetchArt('places');
        fetchHeads();
      }),
    [],
  );
  const sheet = artSheet('places');
  return (
    <section class="cabinet" aria-label={t('page.decision.table')}>
      {remarks.map(({ person, says }, index) => (
        <figure key={person.name}>
          <svg
            viewBox="160 74 160 80"
            preserveAspectRatio="xMidYMax meet"
            overflow="visible"
            stroke-linecap="round"
            stroke-linejoin="round"
            aria-hidden="true"
          >
            {drawShapes(sheet, 'table-back')}
            <svg
              x="200"
              y="77"
              width="80"
              height="80"
              viewBox="0 0 100 100"
              overflow="visible"
              aria-hidden="true"
            >
              {headDrawer.value?.(person.head, moods?.[index] ?? person.mood)}
            </svg>
            {drawShapes(sheet, 'table-front')}
          </svg>
          <figcaption>{person.name}</figcaption>
          <blockquote>{says}</blockquote>
        </figure>
      ))}
    </section>
  );
}
