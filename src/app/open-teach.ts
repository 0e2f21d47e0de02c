import { cards, loadFacts, loadScenario } from 'virtual:scenarios';
import { signal } from '@preact/signals';
import { h } from 'preact';
import type { Words } from '../i18n/index.ts';
import type { Screen } from '../ui/index.ts';
import type { AddressedPlace } from './address.ts';

type Room = typeof import('../teach/index.ts');
type TeachPlace = Extract<AddressedPlace, { kind: 'teach' }>;
type TeachScreen = Extract<Screen, { kind: 'teach' }>;

/** The pages for teachers. Nothing of them is fetched before one is opened. */
export interface Teach {
  screen(place: TeachPlace): TeachScreen;
}

export function openTeach(words: Words): Teach {
  const room = signal<Room | 'failed' | undefined>(undefined);
  let asked = false;

  function ask(): void {
    asked = true;
    room.value = undefined;
    Promise.all([import('../teach/index.ts'), import('./teach-words.ts')]).then(
      ([teach, { teachTexts, englishLate }]) => {
        words.learn(englishLate);
        words.learn(teachTexts);
        room.value = teach;
      },
      () => {
        room.value = 'failed';
      },
    );
  }

  return {
    screen({ page, about }) {
      if (!asked) queueMicrotask(ask);
      const teach = room.value;
      const key = `${page}/${about}`;
      if (teach === undefined || teach === 'failed') {
        return { kind: 'teach', key, title: '', body: teach, again: ask };
      }
      const name = teach.isTeachPage(page) ? page : 'start';
      const desk = { words, cards, loadScenario, loadFacts, site: location.href.replace(/#.*$/s, '') };
      return {
        kind: 'teach',
        key,
        title: words.t(`teach.${name}.title`),
        body: { shown: h(teach.TeachView, { desk, page: name, about }) },
        again: ask,
      };
    },
  };
}
