/** Fetches the gallery, with its words and styles. */
export const loadGallery = () => import('./gallery.tsx');
