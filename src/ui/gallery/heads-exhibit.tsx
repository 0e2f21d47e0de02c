import { useEffect } from 'preact/hooks';
import { Head } from '../heads/head.tsx';
import { fetchHeads, headSheet } from '../heads/head-shelf.ts';
import { t } from '../words.ts';
import type { Exhibit } from './exhibit.ts';

const MOODS = ['neutral', 'pleased', 'worried', 'angry', 'speaking'] as const;

function Heads() {
  useEffect(fetchHeads, []);
  const heads = Object.keys(headSheet.value?.heads ?? {});
  if (heads.length === 0) return <p role="status">{t('page.loading')}</p>;
  return (
    <>
      <div class="sheet heads-sheet">
        {heads.map((head) => (
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
        {heads.flatMap((head) =>
          MOODS.map((mood) => <Head key={head + mood} head={head} mood={mood} size={36} />),
        )}
      </div>
    </>
  );
}

export const headsExhibit: Exhibit = { id: 'heads', title: 'gallery.heads', Show: Heads };
