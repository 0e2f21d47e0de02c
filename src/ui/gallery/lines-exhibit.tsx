import { t } from '../words.ts';
import type { Exhibit } from './exhibit.ts';
import { type GalleryDesk, WISHED_MANNERS } from './gallery-desk.ts';
import { MapFrame } from './map-frame.tsx';
import { FIRST_WISH } from './map-wishes.ts';

const WEIGHTS = [0.15, 0.5, 1] as const;

/** Every manner at three weights; both capitals do the same, so that their ends can be compared. */
function Lines({ desk }: { readonly desk: GalleryDesk }) {
  return (
    <div class="sheet lines-sheet">
      {WISHED_MANNERS.flatMap((manner) =>
        WEIGHTS.map((weight) => (
          <figure key={manner + weight}>
            <MapFrame
              desk={desk}
              renderer="svg"
              wish={{ ...FIRST_WISH, washington: { manner, weight }, beijing: { manner, weight } }}
            />
            <figcaption>{t('gallery.lines.caption', { manner, weight: String(weight) })}</figcaption>
          </figure>
        )),
      )}
    </div>
  );
}

export const linesExhibit: Exhibit = { id: 'lines', title: 'gallery.lines', Show: Lines };
