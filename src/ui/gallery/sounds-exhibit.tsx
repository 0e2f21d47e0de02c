import { useState } from 'preact/hooks';
import { t } from '../words.ts';
import type { Exhibit } from './exhibit.ts';
import type { GalleryDesk } from './gallery-desk.ts';

function Sounds({ desk }: { readonly desk: GalleryDesk }) {
  const [caption, setCaption] = useState('');
  const [room, setRoom] = useState(false);
  return (
    <>
      <ul class="buttons">
        {desk.cues.map((cue) => (
          <li key={cue.id}>
            <button
              type="button"
              class="button"
              onClick={() => {
                desk.playCue(cue.id);
                setCaption(cue.caption);
              }}
            >
              {cue.id}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            class="button"
            aria-pressed={room}
            onClick={() => {
              desk.room(!room);
              setRoom(!room);
            }}
          >
            {t('gallery.sounds.room')}
          </button>
        </li>
      </ul>
      <p class="gallery-caption" role="status">
        {caption}
      </p>
      <dl class="captions">
        {desk.cues.map(({ id, caption: text }) => (
          <div key={id}>
            <dt>{id}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

export const soundsExhibit: Exhibit = { id: 'sounds', title: 'gallery.sounds', Show: Sounds };
