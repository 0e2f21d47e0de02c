import type { ScoreName, Standing, UnderBeliefs } from '../analysis/index.ts';
import { type BeliefName, type BeliefPlaces, beliefsBetween } from '../model/index.ts';
import { type Measure, valueText } from './belief-words.ts';
import { SAME } from './meters.ts';
import type { Teller } from './teller.ts';

/** What a slider is answered with. */
export interface BelievedView {
  readonly ends: Readonly<Record<Measure, number>>;
  /** Against the run under its own beliefs, whole points. */
  readonly changes: Readonly<Record<Measure, number>>;
  readonly text: string;
  /** Empty while it is not known which roads come near. */
  readonly stands: string;
  readonly frontier: boolean | undefined;
  /** "0.52 as a chance from 0 to 1", by belief moved. */
  readonly values: Readonly<Partial<Record<BeliefName, string>>>;
}

/** The answer to a slider, as it is worked out: the ends under some places of beliefs. */
export interface Believed {
  readonly own: UnderBeliefs;
  readonly there: UnderBeliefs;
  readonly standing: Omit<Standing, 'rank'> | undefined;
}

export function describeBelieved(
  { own, there, standing }: Believed,
  places: BeliefPlaces,
  teller: Teller,
): BelievedView {
  const { words } = teller;
  const whole = (value: number) => words.number(Math.round(value));
  const { cost, security, alliance } = there.scores;
  const change = (name: ScoreName) => Math.round(there.scores[name]) - Math.round(own.scores[name]);
  const values: Partial<Record<BeliefName, string>> = {};
  const between = beliefsBetween(places);
  for (const name of Object.keys(places) as BeliefName[]) {
    values[name] = valueText(name, between[name], teller);
  }
  return {
    ends: { ...there.scores, mandate: there.mandate },
    changes: {
      cost: change('cost'),
      security: change('security'),
      alliance: change('alliance'),
      mandate: Math.round(there.mandate) - Math.round(own.mandate),
    },
    text: words.t('analysis.beliefs.now', {
      cost: whole(cost),
      security: whole(security),
      alliance: whole(alliance),
      mandate: whole(there.mandate),
    }),
    stands: standing
      ? words.t(
          `analysis.beliefs.now.${standing.frontier ? 'frontier' : standing.lead < SAME ? 'near' : 'behind'}`,
          { lead: words.number(standing.lead, 1) },
        )
      : '',
    frontier: standing?.frontier,
    values,
  };
}
