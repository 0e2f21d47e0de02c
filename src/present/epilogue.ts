import type { Words } from '../i18n/index.ts';
import { hasHappened, reportsOf } from '../machine/index.ts';
import { operatorsMillionEur, type State } from '../model/index.ts';
import { outlookAt, type Run } from '../run/index.ts';
import { apportion } from './apportion.ts';
import { describeScores } from './meters.ts';
import { scoreWhys } from './outcome.ts';
import { paragraphs } from './paragraphs.ts';
import { describePerson } from './person.ts';
import type { Teller } from './teller.ts';
import type { EpilogueView, Mood } from './views.ts';

/** The reports of 2026, and the plain figures behind them. */
export function describeEpilogue(run: Run, teller: Teller): EpilogueView {
  const { words } = teller;
  const { state } = run.play.moment;
  const arrived = run.play.arrived.at(-1) ?? run.play.moment;
  const before = outlookAt(arrived, run);
  const after = outlookAt(run.play.moment, run);
  const first = run.play.decided[0]?.before.state ?? state;
  const bill = billOf(state, words);
  return {
    kicker: words.t('present.epilogue.kicker'),
    title: words.t('present.epilogue.title'),
    paragraphs: [words.t('present.epilogue.text')],
    reports: reportsOf(run.play, run.tables).flatMap(({ report, variant }) => {
      const found = run.scenario.epilogue.find(({ id }) => id === report);
      const text = found?.variants[variant];
      if (!found || !text) return [];
      return [
        {
          person: describePerson(run.scenario, found.voice, moodOf(variant, found.variants.length)),
          headline: text.headline,
          paragraphs: paragraphs(text.text),
        },
      ];
    }),
    scores: describeScores(before.scores, after.scores, words),
    whys: scoreWhys(
      [{ group: words.t('present.why.world'), from: before, to: after }],
      before,
      after,
      run,
      teller,
    ),
    changes: [
      words.t('present.epilogue.cost', {
        total: bill.total,
        perHead: Math.round(state.costMillionEur / run.tables.setting.country.populationMillion),
      }),
      words.t('present.epilogue.payers', bill.payers),
      ...(bill.gross ? [words.t('present.epilogue.gross', { gross: bill.gross })] : []),
      words.t('present.epilogue.cover', {
        cover: words.percent(state.cover),
        months: Math.round(state.delayMonths * TENTH) / TENTH,
      }),
      words.t('present.epilogue.share', {
        radio: words.percent(state.hrv5gShare),
        core: words.percent(state.hrvCoreShare),
      }),
      words.t('present.epilogue.exposure', {
        exposure: words.number(state.exposure),
        before: words.number(first.exposure),
      }),
      words.t(hasHappened('reprisal', state) ? 'present.epilogue.reprisal' : 'present.epilogue.noReprisal'),
      words.t(
        hasHappened('retaliation', state) ? 'present.epilogue.retaliation' : 'present.epilogue.noRetaliation',
      ),
    ],
    comingDue: comingDue(run, teller),
  };
}

/** Months of delay are told to a tenth. */
const TENTH = 10;
/** From a billion on, tens of millions are exact enough. */
const BILLION = 1000;
const TENS = 10;

/** The bill in millions, who paid which part of it (the parts add up), and what operators spoke of. */
function billOf(state: State, words: Words) {
  const unit = Math.abs(state.costMillionEur) >= BILLION ? TENS : 1;
  const paid = [
    state.stateMillionEur,
    operatorsMillionEur(state),
    state.usersMillionEur,
    state.exportersMillionEur,
  ];
  const money = (units: number) =>
    units === 0
      ? words.t('present.epilogue.nothing')
      : words.t('page.money.million', { amount: words.number(units * unit) });
  const total = Math.round(state.costMillionEur / unit);
  const [byState, operators, users, exporters] = apportion(
    paid.map((amount) => amount / unit),
    total,
  ).map(money) as [string, string, string, string];
  const gross = Math.round(state.grossMillionEur / unit);
  return {
    total: money(total),
    payers: { state: byState, operators, users, exporters },
    gross: gross > 0 ? money(gross) : undefined,
  };
}

function comingDue(run: Run, { words }: Teller): readonly string[] {
  const { state } = run.play.moment;
  const due = [
    ...(state.ranCap < 1 && state.capBy >= state.t
      ? [words.t('present.epilogue.due.cap', { quarter: words.quarter(state.capBy) })]
      : []),
    ...(state.core > 0 && state.coreBy >= state.t
      ? [words.t('present.epilogue.due.core', { quarter: words.quarter(state.coreBy) })]
      : []),
  ];
  return due.length > 0 ? due : [words.t('present.epilogue.due.none')];
}

/** The last variant is the one for everything else: its speaker shows no feeling. */
function moodOf(variant: number, count: number): Mood {
  return variant === count - 1 ? 'neutral' : 'speaking';
}
