import { hasHappened, reportsOf } from '../machine/index.ts';
import { operatorsMillionEur } from '../model/index.ts';
import { outlookAt, type Run } from '../run/index.ts';
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
        total: words.money(state.costMillionEur),
        perHead: words.number(state.costMillionEur / run.tables.setting.country.populationMillion),
        gross: words.money(state.grossMillionEur),
      }),
      words.t('present.epilogue.payers', {
        state: words.money(state.stateMillionEur),
        operators: words.money(operatorsMillionEur(state)),
        users: words.money(state.usersMillionEur),
        exporters: words.money(state.exportersMillionEur),
      }),
      words.t('present.epilogue.cover', { cover: words.percent(state.cover), months: words.number(state.delayMonths, 1) }),
      words.t('present.epilogue.share', {
        radio: words.percent(state.hrv5gShare),
        core: words.percent(state.hrvCoreShare),
      }),
      words.t('present.epilogue.exposure', {
        exposure: words.number(state.exposure),
        before: words.number(first.exposure),
      }),
      words.t(hasHappened('reprisal', state) ? 'present.epilogue.reprisal' : 'present.epilogue.noReprisal'),
      words.t(hasHappened('retaliation', state) ? 'present.epilogue.retaliation' : 'present.epilogue.noRetaliation'),
    ],
    comingDue: comingDue(run, teller),
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
