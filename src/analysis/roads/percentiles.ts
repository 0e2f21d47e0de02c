import type { ScoreName } from '../choices/score-names.ts';
import type { Cloud } from './cloud.ts';

/** The share, 0–1, of all dots that score less than this, with dots that score the same counted half. */
export function percentileOf(cloud: Cloud, score: ScoreName, value: number): number {
  const column = cloud[score];
  const same = Math.fround(value);
  let below = 0;
  for (let dot = 0; dot < cloud.dots; dot++) {
    const other = column[dot] as number;
    if (other < same) below += 1;
    else if (other === same) below += 1 / 2;
  }
  return cloud.dots > 0 ? below / cloud.dots : 0;
}
