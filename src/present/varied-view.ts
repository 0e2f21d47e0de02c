import type { UnderBeliefs, VariedBelief } from '../analysis/index.ts';
import { QUARTERS } from '../core/index.ts';
import { BELIEFS, type BeliefName } from '../model/index.ts';
import { type BeliefLevel, LEVELS, type Measure, valueText } from './belief-words.ts';
import { type BeliefBundle, describeBeliefs, whoSays } from './beliefs.ts';
import { SCORES } from './meters.ts';
import type { Teller } from './teller.ts';

/** One belief: what the choices of the run would have led to at each level. */
export interface BeliefRowView {
  readonly id: BeliefName;
  readonly question: string;
  /** −1, 0 or 1: what the run itself takes. */
  readonly own: number;
  /** Ends by measure and level, 0–100. */
  readonly ends: Readonly<Record<Measure, Readonly<Record<BeliefLevel, number>>>>;
  readonly texts: Readonly<Record<Measure, string>>;
  readonly levels: Readonly<
    Record<BeliefLevel, { readonly text: string; readonly value: string; readonly who: string }>
  >;
}

/** Each belief in turn: everything that needs no other road. */
export interface VariedView {
  /** Ends of the run under its own beliefs, by expected chance. */
  readonly own: Readonly<Record<Measure, number>>;
  readonly rows: readonly BeliefRowView[];
  readonly measures: readonly { readonly id: Measure; readonly label: string }[];
  /** Points of view: levels for every belief at once; what is absent is central. */
  readonly bundles: readonly BeliefBundle[];
}

export function describeVaried(
  varied: { readonly own: UnderBeliefs; readonly beliefs: readonly VariedBelief[] },
  teller: Teller,
): VariedView {
  const { words } = teller;
  return {
    own: { ...varied.own.scores, mandate: varied.own.mandate },
    bundles: describeBeliefs(QUARTERS, teller).bundles.filter(({ id }) => id !== 'middle'),
    measures: [
      { id: 'mandate', label: words.t('analysis.mandate') },
      ...SCORES.map((id) => ({ id, label: words.t(`present.score.${id}`) })),
    ],
    rows: varied.beliefs.map((one) => {
      const question = words.t(`present.beliefs.${one.belief}.question`);
      const ends = (measure: Measure) =>
        Object.fromEntries(
          LEVELS.map((level) => [
            level,
            measure === 'mandate' ? one[level].mandate : one[level].scores[measure],
          ]),
        ) as Record<BeliefLevel, number>;
      const all = {
        mandate: ends('mandate'),
        cost: ends('cost'),
        security: ends('security'),
        alliance: ends('alliance'),
      };
      const textOf = (measure: Measure) =>
        words.t('analysis.beliefs.row', {
          question,
          level: measure,
          low: words.number(Math.round(all[measure].low)),
          central: words.number(Math.round(all[measure].central)),
          high: words.number(Math.round(all[measure].high)),
        });
      return {
        id: one.belief,
        question,
        own: one.own,
        ends: all,
        texts: {
          mandate: textOf('mandate'),
          cost: textOf('cost'),
          security: textOf('security'),
          alliance: textOf('alliance'),
        },
        levels: {
          low: levelOf(one.belief, 'low', teller),
          central: levelOf(one.belief, 'central', teller),
          high: levelOf(one.belief, 'high', teller),
        },
      };
    }),
  };
}

function levelOf(id: BeliefName, level: BeliefLevel, teller: Teller): BeliefRowView['levels'][BeliefLevel] {
  const { words } = teller;
  return {
    text: words.t(`present.beliefs.${id}.${level}`),
    value: valueText(id, BELIEFS[id][level], teller),
    who: level === 'central' ? '' : whoSays(id, level === 'low' ? -1 : 1, teller),
  };
}
