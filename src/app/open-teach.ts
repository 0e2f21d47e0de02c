import { signal } from '@preact/signals';
import type { Words } from '../i18n/index.ts';
import type { Screen } from '../ui/index.ts';
import type { AddressedPlace } from './address.ts';

type ShowTeach = typeof import('./show-teach.ts')['showTeach'];
type TeachPlace = Extract<AddressedPlace, { kind: 'teach' }>;
type TeachScreen = Extract<Screen, { kind: 'teach' }>;

/** The pages for teachers. Nothing of them is fetched before one is opened. */
export interface Teach {
  screen(place: TeachPlace): TeachScreen;
}

export function openTeach(words: Words): Teach {
  const show = signal<ShowTeach | 'failed' | undefined>(undefined);
  let asked = false;

  function ask(): void {
    asked = true;
    show.value = undefined;
    import('./show-teach.ts').then(
      ({ showTeach }) => {
        show.value = showTeach;
      },
      () => {
        show.value = 'failed';
      },
    );
  }

  return {
    screen({ page, about }) {
      if (!asked) queueMicrotask(ask);
      const shown = show.value;
      const key = `${page}/${about}`;
      if (shown === undefined || shown === 'failed')
        return { kind: 'teach', key, title: '', body: shown, again: ask };
      return { kind: 'teach', key, again: ask, ...shown(words, page, about) };
    },
  };
}
