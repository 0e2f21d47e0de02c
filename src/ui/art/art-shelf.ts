import { signal } from '@preact/signals';
import type { ArtSheet } from './art-sheet.ts';

/** Kinds of pictures: places are 480 by 160, stories 480 by 240. */
export type ArtKind = 'places' | 'stories';

const LOADERS: Readonly<Record<ArtKind, () => Promise<{ readonly sheet: ArtSheet }>>> = {
  places: () => import('./art-places.ts'),
  stories: () => import('./art-stories.ts'),
};

const sheets = { places: signal<ArtSheet>(), stories: signal<ArtSheet>() };
const asked = new Set<ArtKind>();

/** The sheet of a kind once it is here; who reads it while rendering is drawn again when it comes. */
export function artSheet(kind: ArtKind): ArtSheet | undefined {
  return sheets[kind].value;
}

/** Fetches a sheet unless it is here or on its way. A failure is silent, and the next call tries again. */
export function fetchArt(kind: ArtKind): void {
  if (asked.has(kind)) return;
  asked.add(kind);
  LOADERS[kind]().then(
    ({ sheet }) => {
      sheets[kind].value = sheet;
    },
    () => {
      asked.delete(kind);
    },
  );
}
