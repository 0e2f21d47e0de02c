export { createDesk } from './create-desk.ts';
export { openGallery } from './open-gallery.ts';
