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

/** One of four votes, from 0. */
export function aVote(n: number): VoteView {
  const [inFavour, result] = VOTES[n] ?? VOTES[0];
  return {
    seats: SEATS,
    inFavour,
    passed: 2 * inFavour > SEATS,
    title: t(`present.vote.${result}`),
    inFavourLabel: t('present.vote.for'),
    againstLabel: t('present.vote.against'),
    note: t('present.vote.note'),
  };
}

/** The house after votes with different margins. */
function House() {
  return (
    <div class="sheet parliament-sheet">
      {VOTES.map(([, result], n) => (
        <Parliament key={result} vote={aVote(n)} />
      ))}
    </div>
  );
}

export const parliamentExhibit: Exhibit = {
  id: 'parliament',
  title: 'gallery.parliament',
  Show: House,
};
