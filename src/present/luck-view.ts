import {
  CHANCES,
  type Chance,
  type Luck,
  type LuckOfScore,
  type Spread,
  type WeighedDecisions,
} from '../analysis/index.ts';
import type { Run } from '../run/index.ts';
import { nameDecision, ofHundred } from './analysis-words.ts';
import { SAME, SCORES } from './meters.ts';
import type { Teller } from './teller.ts';
import type { ScoreId } from './views.ts';

/** One score over many draws: a row of a box plot, 0–100, and the same in words. */
export interface LuckRowView {
  readonly id: ScoreId | 'mandate';
  readonly label: string;
  readonly spread: Spread;
  readonly yours: number;
  readonly verdict: LuckOfScore['verdict'];
  readonly verdictText: string;
  readonly text: string;
}

export interface LuckView {
  readonly lead: string;
  /** Scores on which luck was another; empty where there are none. */
  readonly but: string;
  readonly judge: string;
  readonly how: string;
  readonly rows: readonly LuckRowView[];
  /** Why a score was lucky or unlucky; empty where nothing stands out. */
  readonly because: readonly string[];
  readonly chances: readonly { readonly label: string; readonly share: number; readonly text: string }[];
  readonly record: string;
  readonly votes: readonly string[];
}

/** The same choices over many draws of chance. */
export function describeLuck(luck: Luck, run: Run, { words }: Teller): LuckView {
  const rows: LuckView['rows'] = [
    ...SCORES.map((id) => ({ id, found: luck.scores[id], label: words.t(`present.score.${id}`) })),
    { id: 'mandate' as const, found: luck.mandate, label: words.t('analysis.mandate') },
  ].map(({ id, found, label }) => ({
    id,
    label,
    spread: found.spread,
    yours: found.yours,
    verdict: found.verdict,
    verdictText: words.t(`analysis.luck.verdict.${found.verdict}`),
    text: rowText(label, found, words),
  }));
  const { rank, verdict } = luck.mandate;
  return {
    lead: words.t(`analysis.luck.lead.${verdict}`, { below: ofHundred(rank), above: 100 - ofHundred(rank) }),
    but: otherLuck(luck, words).join(' '),
    judge: words.t('analysis.luck.judge'),
    how: words.t('analysis.luck.how', {
      decisions: run.play.decided.length,
      draws: words.number(luck.draws),
    }),
    rows,
    because: SCORES.flatMap((id) => {
      const { because, verdict } = luck.scores[id];
      if (!because) return [];
      const { chance, share } = because;
      const { yours } = luck.chances[chance];
      const kind = chance === 'incident' ? 'incident' : yours > 0 ? 'yes' : 'no';
      return [
        words.t(`analysis.luck.because.${kind}`, {
          label: words.t(`present.score.${id}`),
          verdict: words.t(`analysis.luck.verdict.${verdict}`),
          what: words.t(`analysis.luck.chance.${chance}`),
          share: ofHundred(share),
          yours,
          way: verdict,
        }),
      ];
    }),
    chances: CHANCES.filter((name) => name !== 'lawLost' || luck.votes.length > 0).map((name) =>
      describeChance(name, luck, words),
    ),
    record: words.t('analysis.luck.record'),
    votes: luck.votes.map(({ decision, lost, yours }) => {
      const { when, option } = nameDecision(run, decision, run.play.decided[decision]?.option ?? '', words);
      return words.t('analysis.luck.vote', {
        decision: words.t('analysis.decision', { when, option }),
        lost: ofHundred(lost),
        yours: yours ? 'lost' : 'passed',
      });
    }),
  };
}

/** Scores on which luck was another than by the mandate: what is usual as a whole may be unusual in a part. */
function otherLuck({ scores, mandate }: Luck, words: Teller['words']): readonly string[] {
  return (['lucky', 'unlucky'] as const).flatMap((verdict) => {
    const there = SCORES.filter((id) => scores[id].verdict === verdict);
    return verdict === mandate.verdict || there.length === 0
      ? []
      : [
          words.t('analysis.luck.lead.but', {
            scores: words.list(there.map((id) => words.t(`analysis.luck.on.${id}`))),
            verdict: words.t(`analysis.luck.verdict.${verdict}`),
          }),
        ];
  });
}

function rowText(label: string, { spread, yours }: LuckOfScore, words: Teller['words']): string {
  const whole = (value: number) => words.number(Math.round(value));
  const kind =
    spread.high - spread.low < 1
      ? 'flat'
      : Math.round(spread.lower) === Math.round(spread.upper)
        ? 'narrow'
        : 'row';
  return words.t(`analysis.luck.${kind}`, {
    label,
    yours: whole(yours),
    middle: whole(spread.middle),
    lower: whole(spread.lower),
    upper: whole(spread.upper),
    low: whole(spread.low),
    high: whole(spread.high),
  });
}

function describeChance(name: Chance, luck: Luck, words: Teller['words']): LuckView['chances'][number] {
  const { share, mean, yours } = luck.chances[name];
  return {
    label: words.t(`analysis.luck.chance.${name}`),
    share,
    text: words.t(name === 'incident' ? 'analysis.luck.incidentText' : 'analysis.luck.chanceText', {
      share: ofHundred(share),
      mean: words.number(mean, 1),
      yours,
    }),
  };
}

function againstLuck(stake: number, luck: number): 'more' | 'same' | 'less' {
  if (Math.abs(stake - luck) < SAME) return 'same';
  return luck > stake ? 'more' : 'less';
}

/** One decision with the option that came next, over the same draws. */
export interface RunnerUpView {
  readonly when: string;
  readonly chosen: string;
  readonly runnerUp: string;
  readonly chosenSpread: Spread;
  readonly runnerUpSpread: Spread;
  /** Points of the mandate by which the runner-up ends higher, on average. */
  readonly difference: number;
  readonly text: string;
  readonly parts: string;
  readonly most: boolean;
}

export interface DecisionsView {
  readonly title: string;
  readonly lead: readonly string[];
  readonly how: string;
  readonly rows: readonly RunnerUpView[];
}

/** The runner-up of each decision, and which decision mattered most. */
export function describeDecisions(weighed: WeighedDecisions, run: Run, { words }: Teller): DecisionsView {
  const largest = weighed.decisions.find(({ decision }) => decision === weighed.most);
  const whole = (value: number) => words.number(Math.round(value));
  const stake = Math.round(Math.abs(weighed.mostStake));
  return {
    title: words.t('analysis.decisions.title'),
    lead: largest
      ? [
          words.t(stake < SAME ? 'analysis.decisions.none' : 'analysis.decisions.most', {
            ...nameDecision(run, largest.decision, largest.chosen, words),
            other: nameDecision(run, largest.decision, largest.farthest, words).option,
            stake,
            same: SAME,
            way: weighed.mostStake > 0 ? 'higher' : 'lower',
          }),
          words.t(`analysis.decisions.luck.${againstLuck(stake, weighed.luck)}`, {
            luck: whole(weighed.luck),
          }),
        ]
      : [],
    how: words.t('analysis.decisions.how', { draws: words.number(weighed.draws) }),
    rows: weighed.decisions.map((one) => {
      const { when, option } = nameDecision(run, one.decision, one.chosen, words);
      const points = Math.round(Math.abs(one.difference));
      const kind = points < SAME ? 'same' : one.difference > 0 ? 'above' : 'below';
      return {
        when,
        chosen: option,
        runnerUp: nameDecision(run, one.decision, one.runnerUp, words).option,
        chosenSpread: one.chosenSpread,
        runnerUpSpread: one.runnerUpSpread,
        difference: one.difference,
        text: words.t(`analysis.decisions.${kind}`, {
          points,
          share: ofHundred(kind === 'above' ? one.above : one.below),
          same: SAME,
        }),
        parts: words.t('analysis.decisions.parts', {
          cost: words.signed(one.differences.cost),
          security: words.signed(one.differences.security),
          alliance: words.signed(one.differences.alliance),
        }),
        most: one.decision === weighed.most,
      };
    }),
  };
}
