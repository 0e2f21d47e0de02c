import type { EvidenceSense, RatedClaim } from '../analysis/index.ts';
import type { Quality, Side } from '../scenario/index.ts';
import { ofHundred } from './analysis-words.ts';
import type { Teller } from './teller.ts';

/** One of three gauges: where a value lies between two ends. */
export interface GaugeView {
  readonly id: 'told' | 'bias' | 'lean';
  readonly title: string;
  readonly left: string;
  readonly middle: string;
  readonly right: string;
  /** −1 left … 0 middle … 1 right; undefined where too little was rated. */
  readonly at: number | undefined;
  readonly texts: readonly string[];
}

/** How well the player told good evidence from bad, kept apart from believing and from taking sides. */
export interface SenseView {
  /** Said alone where too little was rated for anything. */
  readonly lead: string;
  readonly note: string;
  readonly gauges: readonly GaugeView[];
  /** Ratings by evidence: one dot for each claim. */
  readonly rows: readonly {
    readonly quality: Quality;
    readonly label: string;
    readonly text: string;
    readonly dots: readonly { readonly rating: number; readonly side: Side; readonly sideText: string }[];
  }[];
  readonly sides: readonly { readonly side: Side; readonly label: string }[];
}

/** A criterion or a lean of this size stands at the end of its gauge. */
const WIDEST_BIAS = 1.5;
const WIDEST_LEAN = 3;
const HARDLY_CHANCE = 0.1;

export function describeSense(
  { sense, claims }: { readonly sense: EvidenceSense; readonly claims: readonly RatedClaim[] },
  { words }: Teller,
): SenseView {
  const { discrimination, bias, lean } = sense;
  const few = words.t('analysis.sense.few', { n: sense.rated });
  const gauge = (
    id: GaugeView['id'],
    title: 'told' | 'biasTitle' | 'leanTitle',
    at: number | undefined,
    texts: readonly string[],
  ): GaugeView => ({
    id,
    title: words.t(`analysis.sense.${title}`),
    left: words.t(`analysis.sense.${id}.left`),
    middle: words.t(`analysis.sense.${id}.middle`),
    right: words.t(`analysis.sense.${id}.right`),
    at: at === undefined ? undefined : Math.max(-1, Math.min(1, at)),
    texts,
  });
  return {
    lead: discrimination ? words.t(`analysis.sense.${discrimination.verdict}`) : few,
    note: words.t('analysis.sense.note'),
    gauges: [
      gauge(
        'told',
        'told',
        discrimination && 2 * discrimination.area - 1,
        discrimination
          ? [
              words.t('analysis.sense.pairs', {
                right: discrimination.right,
                same: discrimination.same,
                wrong: discrimination.wrong,
                all: discrimination.right + discrimination.same + discrimination.wrong,
              }),
              ...(discrimination.area > 0.5
                ? [
                    words.t('analysis.sense.chance', {
                      share: ofHundred(discrimination.byChance),
                      verdict: discrimination.byChance <= HARDLY_CHANCE ? 'sure' : 'unsure',
                    }),
                  ]
                : []),
            ]
          : [words.t('analysis.sense.told.few')],
      ),
      gauge('bias', 'biasTitle', bias && bias.criterion / WIDEST_BIAS, [
        words.t(bias ? `analysis.sense.bias.${bias.verdict}` : 'analysis.sense.bias.few'),
      ]),
      gauge('lean', 'leanTitle', lean && lean.points / WIDEST_LEAN, [
        lean
          ? words.t(`analysis.sense.lean.${lean.verdict}`, { points: words.number(Math.abs(lean.points), 1) })
          : words.t('analysis.sense.lean.few'),
      ]),
    ],
    rows: (['sound', 'mixed', 'shaky'] as const).map((quality) => {
      const some = claims.filter((claim) => claim.quality === quality);
      const label = words.t(`analysis.sense.quality.${quality}`);
      const mean = some.reduce((sum, { rating }) => sum + rating, 0) / (some.length || 1);
      return {
        quality,
        label,
        text: words.t('analysis.sense.row', { quality: label, n: some.length, mean: words.number(mean, 1) }),
        dots: some.map(({ rating, side }) => ({
          rating,
          side,
          sideText: words.t(`analysis.sense.side.${side}`),
        })),
      };
    }),
    sides: (['ban', 'access', 'neither'] as const).map((side) => ({
      side,
      label: words.t(`analysis.sense.side.${side}`),
    })),
  };
}
