import { AUDIBLE, createAudition } from '../audio/index.ts';
import type { Words } from '../i18n/index.ts';
import type { GalleryDesk } from '../ui/index.ts';

type Sounds = Pick<GalleryDesk, 'sounds' | 'playSound' | 'hush'>;

/** Every sound with its caption. `words` know the captions already. */
export function gallerySounds(words: Words): Sounds {
  // What cannot be heard here is a question for the sound tests.
  const audition = createAudition(() => {});
  return {
    sounds: AUDIBLE.map(({ id, kind, caption }) => ({
      id,
      kind,
      caption: words.t(`app.caption.${caption}`),
    })),
    playSound(id) {
      const wanted = AUDIBLE.find((one) => one.id === id);
      if (wanted) audition.play(wanted.id);
    },
    hush: () => audition.stop(),
  };
}
