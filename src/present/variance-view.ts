import { SCORE_NAMES, type VarianceByScore } from '../analysis/index.ts';
import { apportion } from './apportion.ts';
import type { Teller } from './teller.ts';
import type { ScoreId } from './views.ts';

const PARTS = ['decisions', 'beliefs', 'both', 'luck'] as const;

/** Where the differences between ends come from, by score. */
export interface VarianceView {
  readonly lead: string;
  readonly parts: readonly { readonly id: (typeof PARTS)[number]; readonly label: string }[];
  readonly rows: readonly {
    readonly id: ScoreId;
    readonly label: string;
    /** Whole parts of a hundred, adding up to it. */
    readonly shares: Readonly<Record<(typeof PARTS)[number], number>>;
    readonly text: string;
  }[];
}

export function describeVariance(variance: VarianceByScore, { words }: Teller): VarianceView {
  const rows = SCORE_NAMES.map((id) => {
    const whole = apportion(
      PARTS.map((part) => variance[id][part] * 100),
      100,
    );
    const [decisions, beliefs, both, luck] = whole as [number, number, number, number];
    const label = words.t(`present.score.${id}`);
    const shares = { decisions, beliefs, both, luck };
    return { id, label, shares, text: words.t('analysis.variance.row', { label, ...shares }) };
  });
  const told = (['decisions', 'beliefs', 'luck'] as const).flatMap((what) => {
    const mostly = rows.filter(({ shares }) => PARTS.every((part) => shares[part] <= shares[what]));
    return mostly.length > 0
      ? [
          words.t('analysis.variance.lead.one', {
            scores: words.list(mostly.map(({ label }) => label)),
            n: mostly.length,
            what: words.t(`analysis.variance.${what}`),
          }),
        ]
      : [];
  });
  return {
    lead: words.t('analysis.variance.sentence', { parts: told.join('; ') }),
    parts: PARTS.map((id) => ({ id, label: words.t(`analysis.variance.${id}`) })),
    rows,
  };
}
