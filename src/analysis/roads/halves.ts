import { SCORE_NAMES, type ScoreName } from '../choices/score-names.ts';
import type { Cloud } from './cloud.ts';
import { spreadOfColumn } from './column-spread.ts';

/** Means of the three scores, and of all three together. */
export type MeanScores = Readonly<Record<ScoreName | 'mean', number>>;

/** The softer and the harder half of all roads. */
export interface Halves {
  readonly soft: MeanScores;
  readonly hard: MeanScores;
}

/** What the softer and the harder half reach, parted at the median of how hard the policy looks at the end. */
export function halvesOf(cloud: Cloud): Halves {
  const middle = spreadOfColumn(cloud, 'hardness').median;
  const sums = { soft: { cost: 0, security: 0, alliance: 0 }, hard: { cost: 0, security: 0, alliance: 0 } };
  const counts = { soft: 0, hard: 0 };
  for (let dot = 0; dot < cloud.dots; dot++) {
    const half = (cloud.hardness[dot] as number) <= middle ? 'soft' : 'hard';
    counts[half] += 1;
    for (const score of SCORE_NAMES) sums[half][score] += cloud[score][dot] as number;
  }
  const means = (half: 'soft' | 'hard'): MeanScores => {
    const of = (score: ScoreName): number => (counts[half] > 0 ? sums[half][score] / counts[half] : 0);
    const [cost, security, alliance] = [of('cost'), of('security'), of('alliance')];
    return { cost, security, alliance, mean: (cost + security + alliance) / SCORE_NAMES.length };
  };
  return { soft: means('soft'), hard: means('hard') };
}
