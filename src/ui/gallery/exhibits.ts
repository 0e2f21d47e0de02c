import { crewsExhibit } from './crews-exhibit.tsx';
import type { Exhibit } from './exhibit.ts';
import { headsExhibit } from './heads-exhibit.tsx';
import { linesExhibit } from './lines-exhibit.tsx';
import { mapExhibit } from './map-exhibit.tsx';
import { marksExhibit } from './marks-exhibit.tsx';
import { motionsExhibit } from './motions-exhibit.tsx';
import { networkExhibit } from './network-exhibit.tsx';
import { officesExhibit } from './offices-exhibit.tsx';
import { parliamentExhibit } from './parliament-exhibit.tsx';
import { partsExhibit } from './parts-exhibit.tsx';
import { placesExhibit } from './places-exhibit.tsx';
import { regionsExhibit } from './regions-exhibit.tsx';
import { scoresExhibit } from './scores-exhibit.tsx';
import { soundsExhibit } from './sounds-exhibit.tsx';
import { storiesExhibit } from './stories-exhibit.tsx';
import { tableExhibit } from './table-exhibit.tsx';

/** In the order in which they hang. */
export const EXHIBITS: readonly Exhibit[] = [
  mapExhibit,
  networkExhibit,
  crewsExhibit,
  regionsExhibit,
  linesExhibit,
  marksExhibit,
  partsExhibit,
  headsExhibit,
  officesExhibit,
  tableExhibit,
  placesExhibit,
  storiesExhibit,
  parliamentExhibit,
  scoresExhibit,
  motionsExhibit,
  soundsExhibit,
];
