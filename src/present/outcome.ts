import type { Words } from '../i18n/index.ts';
import type { Moment } from '../machine/index.ts';
import { changeOf } from '../machine/index.ts';
import type { Entry, Outlook } from '../model/index.ts';
import { type Run, type Turn, turnsOf } from '../run/index.ts';
import type { CompiledOption } from '../scenario/index.ts';
import { describeChanges } from './changes.ts';
import { describeElsewhere } from './elsewhere.ts';
import { describeFacts } from './fact.ts';
import { leverLines } from './levers.ts';
import { describeScores, SCORES } from './meters.ts';
import { quarterOf, spanOf } from './moment.ts';
import { paragraphs } from './paragraphs.ts';
import { describePerson } from './person.ts';
import { chosenText } from './plain.ts';
import { nearestFive } from './quarter-views.ts';
import { storyPicture } from './story-picture.ts';
import type { Teller } from './teller.ts';
import type { NewsView, OutcomeView, WhyView } from './views.ts';
import { describeVote } from './vote.ts';
import {
  describeWhy,
  entryParts,
  type Hop,
  moneyParts,
  SMALL_POINTS,
  scoreParts,
  smallMoney,
} from './why.ts';

/** The front page, what moved, and why, after the decision of the beat that the run stands at. */
export function describeOutcome(run: Run, teller: Teller): OutcomeView {
  const { words } = teller;
  const turn = turnsOf(run).at(-1) as Turn;
  const beat = run.tables.beats[run.beatIndex]?.beat;
  const option = beat?.decision.options.find(({ id }) => id === turn.decided.option) as CompiledOption;
  const lost = turn.decided.passed < 1;
  const news = lost && option.outcome.lost ? option.outcome.lost : option.outcome;
  const span = spanOf(run);
  const later = turn.later ?? turn.chosen;
  const hops = hopsOf(turn, later, option, teller);
  const next = run.tables.beats[run.beatIndex + 1]?.beat;
  const passed = run.play.passed.filter(({ quarter }) => quarter >= turn.decided.before.state.t);
  const vote = describeVote(run, turn, option, words);
  return {
    kicker:
      span.from === span.until
        ? words.t('present.outcome.kickerOne', { from: words.quarter(span.from) })
        : words.t('present.outcome.kicker', {
            from: words.quarter(span.from),
            until: words.quarter(span.until),
          }),
    paper: run.scenario.paper,
    dateline: beat?.place ?? '',
    headline: news.headline,
    picture: storyPicture(news.picture, beat?.factor ?? 'subtler-approach'),
    paragraphs: paragraphs(chosenText(news.text, news.plain, teller)),
    lawLost: lost,
    ...(vote && { vote }),
    news: newsOf(run, teller),
    scores: describeScores(turn.before.scores, later.scores, words),
    whys: [
      ...scoreWhys(hops, turn.before, later, run, teller),
      ...indicatorWhys(
        turn.decided.before,
        [...turn.decided.entries, ...passed.flatMap(({ entries }) => entries)],
        run,
        teller,
      ),
    ],
    changes: [
      ...lawSentence(option, turn, words),
      ...describeChanges(
        run,
        turn.decided.before,
        passed.map(({ state }) => state),
        words,
      ),
    ],
    next: next
      ? words.t('present.outcome.next', { quarter: words.quarter(next.quarter) })
      : words.t('present.outcome.epilogue'),
  };
}

/** What parliament made of it; nothing where it was not asked. */
export function lawSentence(option: CompiledOption, { decided }: Turn, words: Words): readonly string[] {
  if (!option.law) return [];
  const key = decided.passed < 1 ? 'present.outcome.law.lost' : 'present.outcome.law.passed';
  return [words.t(key, { odds: nearestFive(decided.odds) })];
}

/** From before the decision over the decision to where it had led. */
export function hopsOf(
  turn: Turn,
  later: Outlook,
  option: CompiledOption,
  { words }: Teller,
): readonly Hop[] {
  const lost = turn.decided.passed < 1;
  const pulled = {
    lines: lost ? [] : leverLines(changeOf(option), words),
    otherwise: words.t(lost ? 'present.detail.law.lost' : 'present.detail.follows'),
  };
  return [
    { group: words.t('present.why.decision'), from: turn.before, to: turn.chosen, pulled },
    { group: words.t('present.why.world'), from: turn.chosen, to: later },
  ];
}

/** Why each score moved, and the bill in money. */
export function scoreWhys(
  hops: readonly Hop[],
  before: Outlook,
  after: Outlook,
  run: Run,
  teller: Teller,
): readonly WhyView[] {
  const { words } = teller;
  const until = quarterOf(run);
  const { country, k } = run.tables.setting;
  const euroPerBurden = country.populationMillion * k.scoreCost * country.burdenWeight;
  const scores = SCORES.map((score) =>
    describeWhy(
      scoreParts(score, hops),
      {
        id: score,
        label: words.t(`present.score.${score}`),
        note: words.t('present.why.note'),
        total: Math.round(after.scores[score]) - Math.round(before.scores[score]),
        format: words.signed,
        until,
        small: SMALL_POINTS,
        good: 1,
      },
      run,
      teller,
    ),
  );
  const money = moneyParts(hops, euroPerBurden);
  return [
    ...scores,
    describeWhy(
      money,
      {
        id: 'money',
        label: words.t('present.why.money'),
        note: words.t('present.why.noteMoney'),
        total: Math.round(money.reduce((sum, part) => sum + part.amount, 0)),
        format: (amount) => signedMillions(amount, words),
        until,
        small: smallMoney(money),
        good: -1,
      },
      run,
      teller,
    ),
  ];
}

/** Always in millions: billions, rounded, would not add up. */
function signedMillions(amount: number, words: Words): string {
  const sign = amount > 0 ? '+' : amount < 0 ? '−' : '±';
  return sign + words.t('page.money.million', { amount: words.number(Math.abs(amount)) });
}

function indicatorWhys(
  before: Moment,
  entries: readonly Entry[],
  run: Run,
  teller: Teller,
): readonly WhyView[] {
  const { words } = teller;
  const now = run.play.moment.state;
  return (['trust', 'relations', 'alignment', 'confidence'] as const).map((indicator) =>
    describeWhy(
      entryParts(indicator, entries, words.t('present.why.time')),
      {
        id: indicator,
        label: words.t(`present.why.${indicator}`),
        note: words.t('present.why.noteIndicator'),
        total: Math.round(now[indicator]) - Math.round(before.state[indicator]),
        format: words.signed,
        until: quarterOf(run),
        small: SMALL_POINTS,
        good: 1,
      },
      run,
      teller,
    ),
  );
}

/** What others did in the meantime. */
export function newsOf(run: Run, teller: Teller): readonly NewsView[] {
  const after = run.play.decided.length - 1;
  return run.play.told
    .filter((told) => told.after === after)
    .flatMap(({ event, quarter }): NewsView[] => {
      const found = run.scenario.events.find(({ id }) => id === event);
      if (!found) return [];
      return [
        {
          person: describePerson(run.scenario, found.voice, 'speaking'),
          actor: found.actor,
          headline: found.headline,
          picture: storyPicture(found.picture, found.actor),
          paragraphs: paragraphs(found.text),
          facts: describeFacts(found.facts, quarter, teller),
          ...describeElsewhere(found.elsewhere, quarter, teller),
        },
      ];
    });
}
