import type { Scores } from '../../model/index.ts';

export const SCORE_NAMES = ['cost', 'security', 'alliance'] as const satisfies readonly (keyof Scores)[];
export type ScoreName = (typeof SCORE_NAMES)[number];
