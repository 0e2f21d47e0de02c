import { useEffect, useState } from 'preact/hooks';
import { t } from '../words.ts';
import type { Exhibit } from './exhibit.ts';
import type { GalleryDesk } from './gallery-desk.ts';

const KINDS = ['cue', 'layer', 'place'] as const;

function Sounds({ desk }: { readonly desk: GalleryDesk }) {
  const [caption, setCaption] = useState('');
  useEffect(() => () => desk.hush(), [desk]);
  return (
    <>
      <p class="gallery-caption" role="status">
        {caption || t('gallery.sounds.none')}
      </p>
      <div>
        <button
          type="button"
          class="button"
          onClick={() => {
            desk.hush();
            setCaption('');
          }}
        >
          {t('gallery.sounds.hush')}
        </button>
      </div>
      {KINDS.map((kind) => (
        <section key={kind} aria-label={t(`gallery.sounds.${kind}`)}>
          <h3>{t(`gallery.sounds.${kind}`)}</h3>
          <ul class="sheet sounds-sheet">
            {desk.sounds
              .filter((sound) => sound.kind === kind)
              .map(({ id, caption: text }) => (
                <li key={id}>
                  <button
                    type="button"
                    class="button"
                    onClick={() => {
                      desk.playSound(id);
                      setCaption(text);
                    }}
                  >
                    {id}
                  </button>
                  <span class="small">{text}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

export const soundsExhibit: Exhibit = { id: 'sounds', title: 'gallery.sounds', Show: Sounds };
