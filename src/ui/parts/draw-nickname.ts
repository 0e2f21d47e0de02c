import type { Words } from '../../i18n/index.ts';

/** A nickname by lot from the word list of the catalogue; another one than the last. */
export function drawNickname(t: Words['t'], last: string): string {
  for (;;) {
    const adjective = drawFrom(t('handIn.adjectives'));
    const noun = drawFrom(t('handIn.nouns'));
    const drawn = t('handIn.called', { adjective, noun });
    if (drawn !== last) return drawn;
  }
}

function drawFrom(list: string): string {
  const items = list.split(', ');
  return items[(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % items.length] ?? '';
}
