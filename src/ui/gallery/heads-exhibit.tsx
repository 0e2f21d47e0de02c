import { HEADS } from '../../scenario/index.ts';
import { Head } from '../heads/head.tsx';
import { t } from '../words.ts';
import type { Exhibit } from './exhibit.ts';

const MOODS = ['neutral', 'pleased', 'worried', 'angry', 'speaking'] as const;

function Heads() {
  return (
    <>
      <div class="sheet heads-sheet">
        {HEADS.map((head) => (
          <figure key={head}>
            <div>
              {MOODS.map((mood) => (
                <Head key={mood} head={head} mood={mood} size={92} label={`${head}, ${mood}`} />
              ))}
            </div>
            <figcaption>{head}</figcaption>
          </figure>
        ))}
      </div>
      <h3>{t('gallery.heads.small')}</h3>
      <div class="heads-small">
        {HEADS.flatMap((head) =>
          MOODS.map((mood) => <Head key={head + mood} head={head} mood={mood} size={36} />),
        )}
      </div>
    </>
  );
}

export const headsExhibit: Exhibit = { id: 'heads', title: 'gallery.heads', Show: Heads };
