import type { VoteView } from '../../present/index.ts';
import { Hemicycle } from './hemicycle.tsx';
import type { voteMotion } from './vote-motion.ts';

/** The last seat of either side turns this long after the first, in milliseconds. */
const SWEEP = 560;

interface ParliamentProps {
  readonly vote: VoteView;
  /** They turn as they come, unless told. */
  readonly seats?: ReturnType<typeof voteMotion>;
}

/** A vote as seats that turn from both ends towards the line between yes and no; filled seats are for it. */
export function Parliament({ vote, seats: motion = 'turning' }: ParliamentProps) {
  const { seats, inFavour } = vote;
  const longest = Math.max(inFavour, seats - inFavour);
  return (
    <figure class={`parliament ${motion}`}>
      <Hemicycle
        seats={seats}
        seat={(index) => {
          const isFor = index < inFavour;
          const order = isFor ? index : seats - 1 - index;
          return { look: isFor ? 'for' : 'against', after: Math.round((SWEEP * order) / longest) };
        }}
      />
      <figcaption>
        <div>
          <p class="vote-title">{vote.title}</p>
          <p class="vote-legend small" aria-hidden="true">
            <span class="seat-mark for" /> {vote.inFavourLabel} <span class="seat-mark" /> {vote.againstLabel}
          </p>
        </div>
        <p class="small mute">{vote.note}</p>
      </figcaption>
    </figure>
  );
}
