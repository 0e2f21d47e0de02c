import { seatsOf, type VoteView } from '../../present/index.ts';

/** Half the width of the drawing, and what is left around it for the outermost seats. */
const RADIUS = 94;
const EDGE = 6;
/** Above the seats, where the middle is marked. */
const HEAD = 9;
const SEAT = 4.4;
/** The last seat of either side turns this long after the first, in milliseconds. */
const SWEEP = 560;

/** A vote as seats that turn from both ends towards the line between yes and no; filled seats are for it. */
export function Parliament({ vote }: { readonly vote: VoteView }) {
  const { seats, inFavour } = vote;
  const longest = Math.max(inFavour, seats - inFavour);
  return (
    <figure class="parliament">
      <svg
        viewBox={`0 0 ${2 * (RADIUS + EDGE)} ${RADIUS + 2 * EDGE + HEAD}`}
        width="200"
        height={RADIUS + 2 * EDGE + HEAD}
        aria-hidden="true"
      >
        {seatsOf(seats).map(({ x, y }, index) => {
          const isFor = index < inFavour;
          const order = isFor ? index : seats - 1 - index;
          return (
            <circle
              key={index}
              class={isFor ? 'seat for' : 'seat'}
              cx={RADIUS + EDGE + RADIUS * x}
              cy={RADIUS + EDGE + HEAD - RADIUS * y}
              r={SEAT}
              style={{ animationDelay: `${Math.round((SWEEP * order) / longest)}ms` }}
            />
          );
        })}
        <path class="half" d={`M${RADIUS + EDGE} 1V${HEAD - 1}`} />
      </svg>
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
