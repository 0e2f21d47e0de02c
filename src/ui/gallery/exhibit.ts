import type { JSX } from 'preact';
import type { MessageKey } from '../../i18n/index.ts';
import type { GalleryDesk } from './gallery-desk.ts';

/** One sheet of the gallery. It stands alone under `#gallery/ID`. */
export interface Exhibit {
  /** Small letters and hyphens. */
  readonly id: string;
  readonly title: MessageKey;
  readonly Show: (props: { readonly desk: GalleryDesk }) => JSX.Element;
}
