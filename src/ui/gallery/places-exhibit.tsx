import { Drawings } from './drawings.tsx';
import type { Exhibit } from './exhibit.ts';

export const placesExhibit: Exhibit = {
  id: 'places',
  title: 'gallery.places',
  Show: () => <Drawings kind="places" />,
};
