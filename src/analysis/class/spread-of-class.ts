import type { Scores } from '../../model/index.ts';
import { type Run, scoresAhead } from '../../run/index.ts';
import { mandateShares, weigh } from '../choices/mandate-shares.ts';
import { SCORE_NAMES, type ScoreName } from '../choices/score-names.ts';
import { type Spread, spreadOf } from '../choices/spread.ts';

/** Where one run of a class ended, as it came, and by its own mandate; 0–100. */
export interface ClassEnd extends Readonly<Scores> {
  readonly weighed: number;
}

/** Where the runs of a class lead by the end of 2026, and how far they lie apart. */
export interface ClassSpread {
  /** In the order of the runs. */
  readonly ends: readonly ClassEnd[];
  readonly scores: Readonly<Record<ScoreName, Spread>>;
  /** Each by its own mandate: these are not on one scale. */
  readonly weighed: Spread;
  /** The score on which they lie farthest apart: between the 5th and the 95th of a hundred. */
  readonly widest: ScoreName;
}

/** Undefined for no runs. An unfinished run counts with where its course leads. */
export function spreadOfClass(runs: readonly Run[]): ClassSpread | undefined {
  if (runs.length === 0) return undefined;
  const ends = runs.map((run): ClassEnd => {
    const { cost, security, alliance } = scoresAhead(run);
    return { cost, security, alliance, weighed: weigh({ cost, security, alliance }, mandateShares(run)) };
  });
  const spread = (of: keyof ClassEnd) => spreadOf(ends.map((end) => end[of]));
  const scores = { cost: spread('cost'), security: spread('security'), alliance: spread('alliance') };
  const width = (score: ScoreName) => scores[score].high - scores[score].low;
  return {
    ends,
    scores,
    weighed: spread('weighed'),
    widest: [...SCORE_NAMES].sort((a, b) => width(b) - width(a))[0] ?? 'cost',
  };
}
