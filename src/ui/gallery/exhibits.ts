import type { Exhibit } from './exhibit.ts';
import { headsExhibit } from './heads-exhibit.tsx';
import { linesExhibit } from './lines-exhibit.tsx';
import { mapExhibit } from './map-exhibit.tsx';
import { marksExhibit } from './marks-exhibit.tsx';
import { networkExhibit } from './network-exhibit.tsx';
import { placesExhibit } from './places-exhibit.tsx';
import { regionsExhibit } from './regions-exhibit.tsx';
import { scoresExhibit } from './scores-exhibit.tsx';
import { soundsExhibit } from './sounds-exhibit.tsx';
import { storiesExhibit } from './stories-exhibit.tsx';

/** In the order in which they hang. */
export const EXHIBITS: readonly Exhibit[] = [
  mapExhibit,
  networkExhibit,
  regionsExhibit,
  linesExhibit,
  marksExhibit,
  headsExhibit,
  placesExhibit,
  storiesExhibit,
  scoresExhibit,
  soundsExhibit,
];
