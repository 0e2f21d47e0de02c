import type { Run } from '../../run/index.ts';
import type { Quality, Side } from '../../scenario/index.ts';

/** A claim that the player rated. */
export interface RatedClaim {
  readonly decision: number;
  /** Id of the inbox item. */
  readonly item: string;
  /** 1 not at all … 5 fully. */
  readonly rating: number;
  readonly quality: Quality;
  /** Whom it serves if it is believed. */
  readonly side: Side;
}

/** Every claim that was rated, in the order of the inboxes. */
export function ratedClaims(run: Run): readonly RatedClaim[] {
  return run.play.decided.flatMap(({ ratings }, decision) =>
    (run.tables.beats[decision]?.beat.inbox ?? []).flatMap(({ id, quality, side }) => {
      const rating = ratings[id];
      return rating === undefined ? [] : [{ decision, item: id, rating, quality, side }];
    }),
  );
}
