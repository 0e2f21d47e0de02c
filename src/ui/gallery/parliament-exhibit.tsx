import type { VoteView } from '../../present/index.ts';
import { Parliament } from '../parts/parliament.tsx';
import { t } from '../words.ts';
import type { Exhibit } from './exhibit.ts';

const SEATS = 99;
const VOTES = [
  [74, 'yes.clear'],
  [51, 'yes.narrow'],
  [49, 'no.narrow'],
  [28, 'no.clear'],
] as const;

const voteOf = (inFavour: number, result: (typeof VOTES)[number][1]): VoteView => ({
  seats: SEATS,
  inFavour,
  passed: 2 * inFavour > SEATS,
  title: t(`present.vote.${result}`),
  inFavourLabel: t('present.vote.for'),
  againstLabel: t('present.vote.against'),
  note: t('present.vote.note'),
});

/** The house after votes with different margins. */
function House() {
  return (
    <div class="sheet parliament-sheet">
      {VOTES.map(([inFavour, result]) => (
        <Parliament key={result} vote={voteOf(inFavour, result)} />
      ))}
    </div>
  );
}

export const parliamentExhibit: Exhibit = {
  id: 'parliament',
  title: 'gallery.parliament',
  Show: House,
};
