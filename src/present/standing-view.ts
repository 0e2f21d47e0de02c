import type { RoadStanding } from '../analysis/index.ts';
import { SCORES } from './meters.ts';
import { describeRoad, type RoadsContext, type RoadView } from './road-view.ts';
import type { ScoreId } from './views.ts';

export interface StandingView extends RoadView {
  readonly rows: readonly {
    readonly id: ScoreId | 'weighed';
    readonly label: string;
    readonly score: number;
    /** Share of all roads that it is ahead of, 0–1. */
    readonly aheadOf: number;
    readonly text: string;
  }[];
  readonly sentence: string;
  readonly frontierSentence: string;
  readonly betters: readonly RoadView[];
}

/** One road among all, in words. */
export function describeStanding(standing: RoadStanding, context: RoadsContext): StandingView {
  const { words } = context.teller;
  const { t } = words;
  const road = describeRoad(standing, context);
  const percent = (share: number) => words.percent(share);
  const { cost, security, alliance, weighed } = standing.aheadOf;
  return {
    ...road,
    rows: [...SCORES, 'weighed' as const].map((id) => ({
      id,
      label: id === 'weighed' ? t('debrief.score.weighed') : t(`present.score.${id}`),
      score: Math.round(standing[id]),
      aheadOf: standing.aheadOf[id],
      text: t('debrief.standing.row', { share: percent(standing.aheadOf[id]) }),
    })),
    sentence: t(road.isYours ? 'debrief.standing.yours' : 'debrief.standing.other', {
      cost: percent(cost),
      security: percent(security),
      alliance: percent(alliance),
      weighed: percent(weighed),
    }),
    frontierSentence: standing.onFrontier
      ? t('debrief.standing.frontier')
      : t('debrief.standing.beaten', { n: standing.beatenBy, count: words.number(standing.beatenBy) }),
    betters: standing.betters.map((better) => describeRoad(better, context, standing.options)),
  };
}
