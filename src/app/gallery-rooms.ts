import { loadGallery } from '../ui/index.ts';
import { galleryMaps } from './gallery-maps.ts';
import { drawMarks } from './gallery-marks.ts';
import { gallerySounds } from './gallery-sounds.ts';

/** Brings everything that hangs in the gallery into its host. */
export async function fillGallery(host: HTMLElement): Promise<void> {
  const { hangGallery, words } = await loadGallery();
  hangGallery(host, { ...(await galleryMaps(words)), drawMarks, ...gallerySounds(words) });
}
