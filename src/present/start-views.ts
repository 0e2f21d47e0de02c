import { FACTORS } from '../core/index.ts';
import type { Words } from '../i18n/index.ts';
import { layOut } from '../machine/index.ts';
import type { Assignment, Run } from '../run/index.ts';
import type { CompiledScenario, ScenarioCard } from '../scenario/index.ts';
import { coachOfOath } from './coach.ts';
import { SCORES } from './meters.ts';
import { quarterOf } from './moment.ts';
import { paragraphs } from './paragraphs.ts';
import type { OathView, ScenarioCardView } from './views.ts';

/** A tutorial first, then real countries by name, then invented ones. */
export function describeCards(cards: readonly ScenarioCard[], words: Words): readonly ScenarioCardView[] {
  const place = (card: ScenarioCard) => (card.kind === 'tutorial' ? 0 : card.fictional ? 2 : 1);
  return [...cards].sort((a, b) => place(a) - place(b)).map((card) => describeCard(card, words));
}

function describeCard(card: ScenarioCard, words: Words): ScenarioCardView {
  const { kind, fictional } = card;
  return {
    id: card.id,
    kind,
    title: card.title,
    tagline: card.tagline,
    minutes: words.t('present.card.minutes', {
      standard: card.minutes.standard,
      short: card.minutes.short,
      one: kind === 'tutorial' ? 'yes' : 'no',
    }),
    mark: fictional ? words.t('present.card.invented') : '',
    shareText: words.t('present.card.share', {
      share: words.percent(card.share),
      estimate: fictional ? 'invented' : card.shareIsEstimate ? 'yes' : 'no',
    }),
    share: card.share,
  };
}

/** With an assignment, what it settles is no longer asked. */
export function describeOath(
  scenario: CompiledScenario,
  words: Words,
  assignment?: Assignment | undefined,
): OathView {
  const coach = coachOfOath(scenario);
  const decisions = (length: 'standard' | 'short') =>
    layOut(scenario, { seed: 0, length, beliefs: {}, attention: scenario.attention }).beats.length;
  return {
    title: words.t('present.oath.title'),
    seat: scenario.seat,
    paragraphs: paragraphs(scenario.oath),
    credit: scenario.credit,
    mandate: SCORES.map((id) => ({
      id,
      label: words.t(`present.score.${id}`),
      text: words.t(`present.score.${id}.text`),
    })),
    predictions: FACTORS.map((id) => ({
      id,
      label: words.t(`present.factor.${id}`),
      text: words.t(`present.factor.${id}.text`),
    })),
    lengths: (['standard', 'short'] as const).map((id) => ({
      id,
      label: words.t(`present.length.${id}`, { n: decisions(id), minutes: scenario.minutes[id] }),
    })),
    asks: {
      prediction: assignment?.prediction ?? true,
      terms: !assignment && scenario.kind === 'ministry',
    },
    ...(coach && { coach }),
  };
}

/** "you stopped in Q2 2019, before the decision" */
export function describeWhere(run: Run, words: Words): string {
  return words.t(`present.save.${run.phase}`, { quarter: words.quarter(quarterOf(run)) });
}
