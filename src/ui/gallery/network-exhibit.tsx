import { t } from '../words.ts';
import type { Exhibit } from './exhibit.ts';
import { type GalleryDesk, type MapWish, WISHED_NETWORKS } from './gallery-desk.ts';
import { MapFrame } from './map-frame.tsx';
import { FIRST_WISH } from './map-wishes.ts';

const HOME: MapWish = { ...FIRST_WISH, focus: 'country' };

/** What the crews are at; they are one pool, so that more of one is less of the other. */
const SPLITS = [
  [16, 0],
  [12, 5],
  [6, 12],
  [0, 18],
] as const;
const CORES = [
  [0.6, false],
  [0.25, false],
  [0.25, true],
  [0, true],
] as const;

/** The country in each state of its network, then its core, then its crews, each on its own. */
function Network({ desk }: { readonly desk: GalleryDesk }) {
  const sheet = (pieces: readonly { readonly caption: string; readonly wish: MapWish }[]) => (
    <div class="sheet network-sheet">
      {pieces.map(({ caption, wish }) => (
        <figure key={caption}>
          <MapFrame desk={desk} renderer="svg" wish={wish} />
          <figcaption>{caption}</figcaption>
        </figure>
      ))}
    </div>
  );
  return (
    <>
      {sheet(WISHED_NETWORKS.map((network) => ({ caption: network, wish: { ...HOME, network } })))}
      <h3>{t('gallery.network.core')}</h3>
      {sheet(
        CORES.map(([hrvShare, ruleExcludes]) => ({
          caption: t(ruleExcludes ? 'gallery.network.ruled' : 'gallery.network.free', {
            share: String(hrvShare),
          }),
          wish: { ...HOME, core: { hrvShare, ruleExcludes } },
        })),
      )}
      <h3>{t('gallery.network.crews')}</h3>
      {sheet(
        SPLITS.map(([building, swapping]) => ({
          caption: t('gallery.network.split', { building: String(building), swapping: String(swapping) }),
          wish: { ...HOME, network: 'swap', vans: { building, swapping } },
        })),
      )}
    </>
  );
}

export const networkExhibit: Exhibit = { id: 'network', title: 'gallery.network', Show: Network };
