import { Head } from '../heads/head.tsx';
import { HEAD_TABLE } from '../heads/head-table.ts';
import { t } from '../words.ts';
import type { Exhibit } from './exhibit.ts';

const MOODS = ['neutral', 'pleased', 'worried', 'angry', 'speaking'] as const;
const HEADS = Object.keys(HEAD_TABLE);

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
