import type { Exhibit } from './exhibit.ts';
import { type GalleryDesk, WISHED_REGIONS } from './gallery-desk.ts';
import { MapFrame } from './map-frame.tsx';
import { FIRST_WISH } from './map-wishes.ts';

/** The map with each small map of another part of the world. */
function Regions({ desk }: { readonly desk: GalleryDesk }) {
  return (
    <div class="sheet regions-sheet">
      {WISHED_REGIONS.map((elsewhere) => (
        <figure key={elsewhere}>
          <MapFrame desk={desk} renderer="svg" wish={{ ...FIRST_WISH, elsewhere }} />
          <figcaption>{elsewhere}</figcaption>
        </figure>
      ))}
    </div>
  );
}

export const regionsExhibit: Exhibit = { id: 'regions', title: 'gallery.regions', Show: Regions };
