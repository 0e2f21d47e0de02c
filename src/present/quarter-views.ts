import { changeOf } from '../machine/index.ts';
import { expectOption, NO_LIMIT, type Run } from '../run/index.ts';
import type { CompiledBeat } from '../scenario/index.ts';
import { describeElsewhere } from './elsewhere.ts';
import { describeFacts } from './fact.ts';
import { describeLevers } from './levers.ts';
import { SAME, SCORES } from './meters.ts';
import { quarterOf } from './moment.ts';
import { moodAtTable } from './mood-at-table.ts';
import { paragraphs } from './paragraphs.ts';
import { describePerson } from './person.ts';
import { placeOf } from './place-of.ts';
import { chosenText } from './plain.ts';
import type { Teller } from './teller.ts';
import type { BriefView, DecisionView, ExpectationView, InboxView, TermView } from './views.ts';

export function describeBrief(run: Run, beat: CompiledBeat, teller: Teller): BriefView {
  const { words } = teller;
  return {
    kicker: words.t('present.brief.kicker', { factor: words.t(`present.factor.${beat.factor}`) }),
    place: beat.place,
    headline: beat.headline,
    paragraphs: paragraphs(chosenText(beat.brief, beat.plain, teller)),
    facts: describeFacts(beat.facts, beat.quarter, teller),
    ...describeElsewhere(beat.elsewhere, beat.quarter, teller),
    terms: describeTerms(run, beat.terms, teller),
  };
}

/** The glossary without the terms that a later decision brings: their names alone would tell what is to come. */
export function describeGlossary(run: Run, teller: Teller): readonly TermView[] {
  const { beats, terms } = run.scenario;
  const quarter = quarterOf(run);
  const isReached = (id: string) => {
    const first = beats.find((beat) => beat.terms.includes(id));
    return first === undefined || first.quarter <= quarter;
  };
  return describeTerms(run, terms.map(({ id }) => id).filter(isReached), teller);
}

/** The terms of a list, in the order of the list. */
function describeTerms(run: Run, ids: readonly string[], teller: Teller): readonly TermView[] {
  const wanted = ids.flatMap((id) => run.scenario.terms.filter((term) => term.id === id));
  return wanted.map((term) => ({
    id: term.id,
    term: term.term,
    text: teller.plain ? term.plain : term.text,
  }));
}

export function describeInbox(run: Run, beat: CompiledBeat, teller: Teller): InboxView {
  const { words } = teller;
  const { attention } = run.start;
  const left = Math.max(0, Math.min(attention, beat.inbox.length) - run.play.opened.length);
  const unlimited = attention >= NO_LIMIT || attention >= beat.inbox.length;
  return {
    kicker: words.t('present.inbox.kicker', {
      attention: unlimited ? NO_LIMIT : attention,
      all: beat.inbox.length,
    }),
    title: words.t('present.inbox.title'),
    note: unlimited ? words.t('present.inbox.noLimit') : words.t('present.inbox.note', { left }),
    attentionLeft: left,
    items: beat.inbox.map((item) => {
      const open = run.play.opened.includes(item.id);
      return {
        id: item.id,
        person: describePerson(run.scenario, item.voice, open ? 'speaking' : 'neutral'),
        medium: words.t(`present.medium.${item.medium}`),
        scene: { place: placeOf(run.scenario, item.voice, item.medium), medium: item.medium },
        subject: item.subject,
        open,
        paragraphs: open ? paragraphs(chosenText(item.text, item.plain, teller)) : [],
        gains: open ? item.gains : '',
        evidence: open ? item.evidence : '',
        claim: open ? item.claim : '',
        sources: open ? describeFacts(item.facts, beat.quarter, teller) : [],
        ...(open && describeElsewhere(item.elsewhere, beat.quarter, teller)),
        rating: run.play.ratings[item.id] ?? 0,
      };
    }),
  };
}

export function describeDecision(run: Run, beat: CompiledBeat, teller: Teller): DecisionView {
  const { words } = teller;
  const { scenario } = run;
  return {
    kicker: words.t('present.decision.kicker', { factor: words.t(`present.factor.${beat.factor}`) }),
    question: beat.decision.question,
    paragraphs: paragraphs(chosenText(beat.decision.text, beat.decision.plain, teller)),
    table: beat.decision.table.map(({ voice, says }) => ({
      person: describePerson(scenario, voice, 'speaking'),
      says,
    })),
    options: beat.decision.options.map((option) => {
      const expected = expectOption(run, option);
      return {
        id: option.id,
        title: option.title,
        text: option.text,
        law: option.law ? words.t('present.decision.law', { odds: nearestFive(expected.odds) }) : '',
        ...(option.law && { odds: nearestFive(expected.odds) / 100 }),
        moods: beat.decision.table.map(({ voice }) => {
          const score = scenario.voices[voice]?.expects;
          return moodAtTable(
            score && expected.scores[score],
            voice === option.for.voice || voice === option.against.voice,
          );
        }),
        expectations: SCORES.map((score): ExpectationView => {
          const low = Math.round(expected.scores[score].low);
          const high = Math.round(expected.scores[score].high);
          const adviser = Object.values(scenario.voices).find((voice) => voice.expects === score);
          return {
            score,
            label: words.t(`present.score.${score}`),
            adviser: adviser?.name ?? '',
            low,
            high,
            text: rangeText(low, high, teller),
          };
        }),
        inFavour: { person: describePerson(scenario, option.for.voice, 'pleased'), says: option.for.says },
        against: {
          person: describePerson(scenario, option.against.voice, 'worried'),
          says: option.against.says,
        },
        levers: describeLevers(changeOf(option), words),
      };
    }),
    reasons: scenario.reasons,
    expectationNote: words.t('present.decision.note'),
  };
}

/** Odds as a whip would say them: to the nearest five in a hundred, never certain. */
const FIVE = 5;
export function nearestFive(odds: number): number {
  return Math.max(FIVE, Math.min(100 - FIVE, Math.round((odds * 100) / FIVE) * FIVE));
}

function rangeText(low: number, high: number, { words }: Teller): string {
  if (Math.abs(low) < SAME && Math.abs(high) < SAME) return words.t('present.expect.same');
  const signed = (value: number) => (value === 0 ? words.number(0) : words.signed(value));
  if (low === high) return signed(low);
  // the smaller effect first, as people say it: "−3 to −6", "+2 to +8"
  const [first, second] = Math.abs(low) <= Math.abs(high) ? [low, high] : [high, low];
  return words.t('present.expect.range', { low: signed(first), high: signed(second) });
}
