import { weighFactors } from '../analysis/index.ts';
import { FACTORS, type Factor, QUARTERS } from '../core/index.ts';
import type { Cause } from '../model/index.ts';
import { encodeRun, historyScores, outlookAt, type Run, type Turn, turnsOf } from '../run/index.ts';
import type { CompiledItem } from '../scenario/index.ts';
import { apportion } from './apportion.ts';
import { sourceOf } from './cause-sources.ts';
import { describeFacts } from './fact.ts';
import { describeScores, SAME, SCORES } from './meters.ts';
import { paragraphs } from './paragraphs.ts';
import { describePerson } from './person.ts';
import type { Teller } from './teller.ts';
import type { DebriefView, TurnView } from './views.ts';

/** The last quarter of the record: in the debrief every fact may be shown. */
const ALL = QUARTERS;

export function describeDebrief(run: Run, teller: Teller): DebriefView {
  const { words } = teller;
  const turns = turnsOf(run);
  const final = outlookAt(run.play.moment, run).scores;
  const mandate = run.play.mandate ?? [0, 0, 0];
  const points = mandate.reduce((a, b) => a + b, 0);
  // from the whole scores that are shown, so that anyone can work it out again
  const mandateScore =
    points > 0
      ? SCORES.reduce((sum, id, index) => sum + Math.round(final[id]) * (mandate[index] ?? 0), 0) / points
      : 0;
  const largest = largestTurn(turns);
  const lost = turns.filter(({ decided }) => decided.passed < 1).length;
  const whole = (value: number) => words.number(Math.round(value));
  return {
    title: words.t('present.debrief.title'),
    summary: [
      words.t('present.debrief.summary', {
        cost: whole(final.cost),
        security: whole(final.security),
        alliance: whole(final.alliance),
        mandate: whole(mandateScore),
      }),
      ...(largest
        ? [
            words.t('present.debrief.turning', {
              quarter: words.quarter(largest.decided.before.state.t),
              decision: optionOf(run, largest)?.title ?? '',
            }),
          ]
        : []),
      ...(lost > 0 ? [words.t('present.debrief.lost', { n: lost })] : []),
      words.t('present.debrief.choice'),
    ],
    turns: turns.map((turn) => describeTurn(run, turn, turn === largest, teller)),
    mandate: {
      sentence: words.t('present.debrief.mandate', {
        cost: mandate[0],
        security: mandate[1],
        alliance: mandate[2],
        score: whole(mandateScore),
      }),
      score: Math.round(mandateScore),
      rows: SCORES.map((id, index) => ({
        id,
        label: words.t(`present.score.${id}`),
        points: mandate[index] ?? 0,
        score: Math.round(final[id]),
        text: words.t('present.debrief.mandateRow', {
          points: mandate[index] ?? 0,
          score: Math.round(final[id]),
        }),
      })),
    },
    prediction: describePrediction(run, teller),
    ...describeClaims(run, teller),
    history: describeHistory(run, teller),
    code: encodeRun(run),
    weaknesses: ([1, 2, 3, 4, 5] as const).map((n) => words.t(`present.weak.${n}`)),
  };
}

/** The decision that alone moved the three outlooks most. */
function largestTurn(turns: readonly Turn[]): Turn | undefined {
  const size = (turn: Turn) =>
    SCORES.reduce((sum, id) => sum + Math.abs(turn.chosen.scores[id] - turn.before.scores[id]), 0);
  return [...turns].sort((a, b) => size(b) - size(a))[0];
}

function optionOf(run: Run, turn: Turn) {
  const beat = run.tables.beats.find((planned) => planned.beat.id === turn.decided.beat)?.beat;
  return beat?.decision.options.find((option) => option.id === turn.decided.option);
}

function describeTurn(run: Run, turn: Turn, turningPoint: boolean, teller: Teller): TurnView {
  const { words } = teller;
  const beat = run.tables.beats.find((planned) => planned.beat.id === turn.decided.beat)?.beat;
  const option = optionOf(run, turn);
  const effects = describeScores(turn.before.scores, turn.chosen.scores, words).map(
    ({ id, label, change }) => ({
      id,
      label,
      change: Math.abs(change) < SAME ? 0 : change,
    }),
  );
  return {
    when: words.quarter(turn.decided.before.state.t),
    headline: beat?.headline ?? '',
    decision: option?.title ?? '',
    reason: run.scenario.reasons.find(({ id }) => id === turn.decided.reason)?.text ?? '',
    overruled: option
      ? words.t('present.debrief.overruled', {
          who: describePerson(run.scenario, option.against.voice, 'worried').name,
        })
      : '',
    effects,
    effectText: effects.some(({ change }) => change !== 0) ? '' : words.t('present.debrief.effectNone'),
    turningPoint,
    history: beat?.history.text.replace(/\s+/g, ' ').trim() ?? '',
    same: run.scenario.country.fictional ? null : (option?.history ?? false),
    facts: describeFacts(beat?.history.facts ?? [], ALL, teller),
  };
}

/** The factor that a cause belongs to, undefined for those that are only kept for the sums. */
export function factorOf(source: string, cause: Cause): Factor | undefined {
  return sourceOf(source, cause)?.factor;
}

function describePrediction(run: Run, { words }: Teller): DebriefView['prediction'] {
  const weights = weighFactors(run, factorOf);
  const total = [...weights.values()].reduce((a, b) => a + b, 0);
  const share = (factor: Factor) => (total > 0 ? (weights.get(factor) ?? 0) / total : 0);
  const ordered = [...FACTORS].sort((a, b) => share(b) - share(a));
  const top = ordered[0] as Factor;
  const predicted = run.play.prediction;
  const name = (factor: Factor) => words.t(`present.factor.${factor}`);
  const percents = apportion(
    ordered.map((factor) => share(factor) * 100),
    total > 0 ? 100 : 0,
  );
  return {
    sentence:
      predicted === undefined
        ? words.t('present.debrief.prediction.none', { factor: name(top) })
        : predicted === top
          ? words.t('present.debrief.prediction.right', { factor: name(top) })
          : words.t('present.debrief.prediction.wrong', { predicted: name(predicted), factor: name(top) }),
    rows: ordered.map((factor, index) => ({
      label: name(factor),
      share: share(factor),
      text: words.t('present.debrief.predictionRow', { share: words.percent((percents[index] ?? 0) / 100) }),
      predicted: factor === predicted,
    })),
  };
}

function describeClaims(run: Run, teller: Teller): Pick<DebriefView, 'claims' | 'claimsSentence'> {
  const { words } = teller;
  const opened = run.play.decided.flatMap((decided) => {
    const beat = run.tables.beats.find((planned) => planned.beat.id === decided.beat)?.beat;
    return (beat?.inbox ?? [])
      .filter((item) => decided.opened.includes(item.id))
      .map((item) => ({ item, rating: decided.ratings[item.id] ?? 0 }));
  });
  const rated = opened.filter(({ rating }) => rating > 0);
  const mean = (quality: CompiledItem['quality']) => {
    const some = rated.filter(({ item }) => item.quality === quality);
    return some.length > 0 ? some.reduce((sum, { rating }) => sum + rating, 0) / some.length : undefined;
  };
  const sound = mean('sound');
  const shaky = mean('shaky');
  return {
    claims: opened.map(({ item, rating }) => ({
      claim: item.claim,
      person: describePerson(run.scenario, item.voice, 'neutral'),
      rating,
      quality: words.t(`present.quality.${item.quality}`),
      verdict: item.verdict.replace(/\s+/g, ' ').trim(),
      facts: describeFacts([...item.facts, ...(item.since ?? [])], ALL, teller),
    })),
    claimsSentence:
      sound !== undefined && shaky !== undefined
        ? words.t('present.debrief.claims', {
            n: opened.length,
            rated: rated.length,
            sound: words.number(sound, 1),
            shaky: words.number(shaky, 1),
          })
        : words.t('present.debrief.claimsFew', { n: opened.length, rated: rated.length }),
  };
}

function describeHistory(run: Run, teller: Teller): DebriefView['history'] {
  const { words } = teller;
  const { history, country } = run.scenario;
  const theirs = historyScores(run);
  const yours = outlookAt(run.play.moment, run).scores;
  const whole = (value: number) => words.number(Math.round(value));
  return {
    paragraphs: paragraphs(history.text),
    timeline: history.timeline.map(({ date, text, facts }) => ({
      date: words.date(date),
      text,
      facts: describeFacts(facts, ALL, teller),
    })),
    facts: describeFacts(history.facts, ALL, teller),
    sentence: theirs
      ? words.t('present.debrief.history', {
          country: country.name,
          cost: whole(theirs.cost),
          security: whole(theirs.security),
          alliance: whole(theirs.alliance),
        })
      : words.t('present.debrief.historyInvented', { country: country.name }),
    rows: theirs
      ? SCORES.map((id) => ({
          id,
          label: words.t(`present.score.${id}`),
          yours: Math.round(yours[id]),
          theirs: Math.round(theirs[id]),
        }))
      : [],
  };
}
