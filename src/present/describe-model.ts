import type { Backtest, BacktestRow } from '../analysis/index.ts';
import { QUARTERS } from '../core/index.ts';
import type { MessageKey } from '../i18n/index.ts';
import { describeFacts } from './fact.ts';
import { eventLanes, type Lanes, lanesOf } from './model-lanes.ts';
import type { ModelSectionView, ModelView, RecordRowView } from './model-views.ts';
import { modelWords } from './model-words.ts';
import { describeWrongs } from './model-wrongs.ts';
import type { Teller } from './teller.ts';

/** What a part of the page is about: rows of the record that belong together. */
const PARTS = {
  bills: ['bill', 'cap-bill'],
  cover: ['cover'],
  makers: ['hrv5g', 'hrv4g', 'hrv-core'],
  events: ['retaliation', 'reprisal', 'court-case'],
  laws: ['law'],
} as const satisfies Readonly<Record<string, readonly BacktestRow['what'][]>>;
type Part = keyof typeof PARTS;
const PART_NAMES = Object.keys(PARTS) as readonly Part[];
/** Somebody counted or estimated these; the others came or did not. */
const MEASURED: readonly Part[] = ['bills', 'cover', 'makers'];
const ROLES = ['fit', 'test'] as const;
const THIN = [1, 2, 3, 4, 5] as const;

/** The record of the simulation, its misses first among them. The teller knows the facts that the backtest names. */
export function describeModel(backtest: Backtest, teller: Teller): ModelView {
  const { t, list } = teller.words;
  const names = (ids: readonly string[]): string =>
    list(ids.map((id) => backtest.countries.find((country) => country.id === id)?.name ?? id));
  const all = countOf(backtest.rows);
  const measured = countOf(MEASURED.flatMap((part) => rowsOf(part, backtest)));
  return {
    title: t('model.title'),
    lead: [
      t('model.lead', { countries: backtest.countries.length }),
      t('model.result', all),
      t('model.easy', { ...measured, easy: easyHits(backtest) }),
    ],
    counts: describeCounts(backtest, teller),
    fitted: {
      title: t('model.fitted.title'),
      paragraphs: [
        t('model.fitted.fit', { countries: names(backtest.fittedOn) }),
        t('model.fitted.test', { countries: names(backtest.testedOn) }),
      ],
    },
    sections: PART_NAMES.map((part) => describeSection(part, backtest, teller)),
    lists: [
      { id: 'wrong', title: t('model.wrong.title'), lines: describeWrongs(backtest, teller) },
      {
        id: 'thin',
        title: t('model.thin.title'),
        lines: THIN.map((n) => t(`model.thin.${n}`, { bills: billsOnRecord(backtest) })),
      },
    ],
    words: {
      jump: t('model.jump'),
      figures: t('model.figures'),
      legend: {
        model: t('model.legend.model'),
        band: t('model.legend.band'),
        record: t('model.legend.record'),
        spread: t('model.legend.spread'),
      },
      head: {
        what: t('model.table.what'),
        set: t('model.table.set'),
        model: t('model.table.model'),
        record: t('model.table.record'),
        off: t('model.table.off'),
        verdict: t('model.table.verdict'),
        source: t('model.table.source'),
      },
    },
  };
}

function rowsOf(part: Part, { rows }: Backtest): readonly BacktestRow[] {
  return rows.filter(({ what }) => (PARTS[part] as readonly string[]).includes(what));
}

interface Counted {
  readonly judged: number;
  readonly inside: number;
  readonly touches: number;
  readonly misses: number;
  readonly inputs: number;
}

function countOf(rows: readonly BacktestRow[]): { readonly [K in keyof Counted]: number } {
  const judged = rows.filter(({ input }) => !input);
  const among = (verdict: BacktestRow['verdict']): number =>
    judged.filter((row) => row.verdict === verdict).length;
  return {
    judged: judged.length,
    inside: among('inside'),
    touches: among('touches'),
    misses: among('misses'),
    inputs: rows.length - judged.length,
  };
}

/** Hits that nearly anybody would have: an event that is not on record, as it is not for most countries. */
function easyHits(backtest: Backtest): number {
  return rowsOf('events', backtest).filter(({ verdict, record }) => verdict === 'inside' && record.low === 0)
    .length;
}

/** Countries with a bill of their whole policy. */
function billsOnRecord({ rows }: Backtest): number {
  return rows.filter(({ what, operator }) => what === 'bill' && !operator).length;
}

function describeCounts(backtest: Backtest, { words }: Teller): ModelView['counts'] {
  const { t, number, percent } = words;
  const row = (id: string, label: string, rows: readonly BacktestRow[], sum: boolean) => {
    const { inside, touches, misses, inputs } = countOf(rows);
    return { id, label, cells: [inside, touches, misses, inputs].map((n) => number(n)), sum };
  };
  return {
    title: t('model.counts.title'),
    head: [
      t('model.counts.what'),
      t('model.counts.inside'),
      t('model.counts.touches'),
      t('model.counts.misses'),
      t('model.counts.inputs'),
    ],
    rows: [
      ...PART_NAMES.map((part) => row(part, t(`model.counts.${part}`), rowsOf(part, backtest), false)),
      row('all', t('model.counts.all'), backtest.rows, true),
      ...ROLES.map((role) =>
        row(
          role,
          t(`model.counts.${role}`),
          backtest.rows.filter((one) => one.role === role),
          false,
        ),
      ),
    ],
    note: t('model.counts.note', {
      bill: percent(backtest.slack.bill),
      share: number(100 * backtest.slack.share),
    }),
  };
}

function describeSection(part: Part, backtest: Backtest, teller: Teller): ModelSectionView {
  const { t, percent, number } = teller.words;
  const rows = rowsOf(part, backtest);
  const kind: Lanes = part === 'bills' ? 'money' : part === 'laws' ? 'odds' : 'share';
  const title = (key: Part): MessageKey => `model.${key}.title`;
  const brier = (name: keyof Backtest['brier'], role: 'fit' | 'test'): string =>
    number(backtest.brier[name][role] ?? 0, 2);
  const more =
    part === 'events'
      ? [
          t('model.events.none', { odds: percent(backtest.noReprisalAnywhere) }),
          t('model.events.brier', {
            retaliation: brier('retaliation', 'fit'),
            retaliationTest: brier('retaliation', 'test'),
            reprisal: brier('reprisal', 'fit'),
            reprisalTest: brier('reprisal', 'test'),
            court: brier('court-case', 'fit'),
            courtTest: brier('court-case', 'test'),
          }),
        ]
      : [];
  return {
    id: part,
    title: t(title(part)),
    paragraphs: [t(`model.${part}.text`, { seeds: number(backtest.seeds) }), ...more],
    pictures:
      part === 'events'
        ? eventLanes(backtest, teller)
        : [
            {
              ...lanesOf(rows, kind, teller),
              id: part,
              title: t(title(part)),
              about: t(`model.${part}.picture`),
            },
          ],
    rows: rows.map((row, index) => describeRow(row, `${part}${index}`, teller)),
  };
}

function describeRow(row: BacktestRow, id: string, teller: Teller): RecordRowView {
  const { t } = teller.words;
  const texts = modelWords(teller.words);
  const { verdict, input, record, withoutRenewals, net, note } = row;
  const least = record.high === null && verdict === 'inside';
  const forced = withoutRenewals === undefined ? undefined : texts.money(withoutRenewals);
  return {
    id,
    what: texts.what(row),
    set: t(`model.role.${row.role}`),
    model: texts.band(row),
    record: texts.record(row),
    off: texts.off(row),
    verdict: t(input ? 'model.verdict.input' : least ? 'model.verdict.least' : `model.verdict.${verdict}`),
    missed: !input && verdict === 'misses',
    notes: [
      ...(forced === undefined
        ? []
        : [
            net
              ? t('model.netLine', { net: texts.bandOf(net, texts.money), forced })
              : t('model.forcedLine', { forced }),
          ]),
      ...(note ? [note] : []),
    ],
    facts: describeFacts(row.facts, QUARTERS, teller),
  };
}
