import { type PersonView, PLACES, type SceneView } from '../../present/index.ts';
import { HEADS } from '../../scenario/index.ts';
import { Office } from '../parts/office.tsx';
import { t } from '../words.ts';
import type { Exhibit } from './exhibit.ts';

const MOODS = ['neutral', 'pleased', 'worried', 'angry', 'speaking'] as const;

const MEDIA: readonly SceneView['medium'][] = ['letter', 'call', 'visit', 'report', 'memo', 'article'];

/** Somebody, by number, so that every head and every mood turns up somewhere. */
const anybody = (index: number): PersonView => ({
  name: '',
  role: '',
  head: HEADS[index % HEADS.length] ?? 'a',
  mood: MOODS[index % MOODS.length] ?? 'neutral',
});

/** Everyone at their own desk, then one of them in each way of being heard. */
function Offices() {
  return (
    <>
      <div class="sheet offices-sheet">
        {PLACES.map((place, index) => (
          <figure key={place}>
            <Office scene={{ place, medium: 'memo' }} person={anybody(index)} />
            <figcaption>{place}</figcaption>
          </figure>
        ))}
      </div>
      <h3>{t('gallery.offices.media')}</h3>
      <div class="sheet offices-sheet media-sheet">
        {MEDIA.map((medium, index) => (
          <figure key={medium}>
            <Office
              scene={{ place: PLACES[(5 * index) % PLACES.length] ?? 'minister', medium }}
              person={anybody(index + 3)}
            />
            <figcaption>{medium}</figcaption>
          </figure>
        ))}
      </div>
    </>
  );
}

export const officesExhibit: Exhibit = { id: 'offices', title: 'gallery.offices', Show: Offices };
