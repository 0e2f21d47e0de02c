export type {
  Closing,
  CodeProblem,
  Desk,
  Inquiries,
  Inquiry,
  Intent,
  Line,
  Notice,
  Screen,
  Settings,
  Showing,
} from './desk.ts';
export type {
  GalleryDesk,
  HungMap,
  MapWish,
} from './gallery/gallery-desk.ts';
export { loadGallery } from './gallery/load-gallery.ts';
export { mountPage } from './mount-page.tsx';
export { BeliefsSlot } from './parts/beliefs-slot.tsx';
export { CheckRow } from './parts/check-row.tsx';
export { CopyButton } from './parts/copy-button.tsx';
export { QrCode, qrSize } from './parts/qr-code.tsx';
export { RadioList } from './parts/radio-list.tsx';
export { watchTheme } from './theme/watch-theme.ts';
