import { Drawings } from './drawings.tsx';
import type { Exhibit } from './exhibit.ts';

export const storiesExhibit: Exhibit = {
  id: 'stories',
  title: 'gallery.stories',
  Show: () => <Drawings kind="stories" />,
};
