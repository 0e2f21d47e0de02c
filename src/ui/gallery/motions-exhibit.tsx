import { useState } from 'preact/hooks';
import { CrewStrip } from '../parts/crew-strip.tsx';
import { Meter } from '../parts/meter.tsx';
import { Parliament } from '../parts/parliament.tsx';
import { t } from '../words.ts';
import { aQuarterOfWorks } from './crews-exhibit.tsx';
import type { Exhibit } from './exhibit.ts';
import { aVote } from './parliament-exhibit.tsx';

const VALUES = [43, 54] as const;

/** What moves in the page when a decision is told; the map has its own. Each press plays the way there, then the way back. */
function Motions() {
  const [turn, setTurn] = useState(0);
  const side = turn % 2 === 0 ? 0 : 1;
  const change = turn === 0 ? 0 : VALUES[side] - VALUES[(1 - side) as 0 | 1];
  return (
    <>
      <div>
        <button type="button" class="button" onClick={() => setTurn(turn + 1)}>
          {t('gallery.motions.play')}
        </button>
      </div>
      <div class="sheet motions-sheet on-outcome">
        <Parliament key={turn} vote={aVote(side)} />
        <ul class="meters">
          <Meter
            meter={{
              id: 'alliance',
              label: t('present.score.alliance'),
              value: VALUES[side],
              change,
              sentence: '',
            }}
          />
        </ul>
        <CrewStrip works={aQuarterOfWorks(1 + side)} />
      </div>
    </>
  );
}

export const motionsExhibit: Exhibit = { id: 'motions', title: 'gallery.motions', Show: Motions };
