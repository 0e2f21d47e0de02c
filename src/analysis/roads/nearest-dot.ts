import { SCORE_NAMES, type ScoreName } from '../choices/score-names.ts';
import type { Cloud } from './cloud.ts';

/** A place among the scores; what is left out does not count. */
export type ScorePlace = Readonly<Partial<Record<ScoreName, number>>>;

/** The dot nearest to a place, straight across the scores that are named; −1 where there is none. */
export function nearestDot(cloud: Cloud, place: ScorePlace, dots?: ArrayLike<number>): number {
  const named = SCORE_NAMES.flatMap((score) => {
    const at = place[score];
    return at === undefined ? [] : [[cloud[score], at] as const];
  });
  const count = dots?.length ?? cloud.dots;
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    const dot = dots ? (dots[i] as number) : i;
    let distance = 0;
    for (const [column, at] of named) distance += ((column[dot] as number) - at) ** 2;
    if (distance < least) {
      least = distance;
      nearest = dot;
    }
  }
  return nearest;
}
