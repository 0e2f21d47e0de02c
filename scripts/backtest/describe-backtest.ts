import {
  type Backtest,
  type BacktestCountry,
  type BacktestRow,
  type Band,
  type Count,
  EVENTS,
  type Verdict,
} from '../../src/analysis/index.ts';
import { table } from '../calibration/table.ts';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  inside: 'inside',
  touches: 'band touches',
  misses: 'misses',
};

/** The backtest as Markdown with every figure, for people at a terminal and for docs/calibration.md. */
export function describeBacktest(b: Backtest): string {
  const rows = (units: readonly BacktestRow['unit'][]): readonly BacktestRow[] =>
    b.rows.filter(({ unit }) => units.includes(unit));
  const laws = b.rows.filter(({ what }) => what === 'law');
  return [
    `Shared numbers were fitted on ${codes(b.fittedOn)} and tested on ${codes(b.testedOn)}. ${countLine('All rows', b.count)}`,
    countLine('Fitted', b.count.byRole.fit),
    countLine('Tested', b.count.byRole.test),
    ...(b.count.byRole.new.rows > 0 ? [countLine('New', b.count.byRole.new)] : []),
    '',
    'Bills, million EUR: the whole programme by 2026 at central beliefs, in brackets from the cheapest to the',
    'dearest beliefs; the same without kit that was due anyway; the net burden of the country (with late coverage and',
    `lost trade). Where one figure is on record, ${percent(b.slack.bill)} percent to either side counts as inside.`,
    '',
    table(
      ['', 'set', 'programme', 'without renewals', 'net burden', 'on record', 'off by', ''],
      rows(['million EUR']).map(billCells),
    ),
    '',
    'Shares in percent: people covered with 5G; high-risk makers in radio and in the core.',
    `Within ${percent(b.slack.share)} points of one figure counts as inside.`,
    '',
    table(
      ['', 'set', 'what', 'quarter', 'model', 'on record', 'off by', ''],
      rows(['share']).map(shareCells),
    ),
    '',
    `What happened in ${b.seeds} runs with luck, in percent of runs, in brackets with capitals that only talk and with`,
    'capitals that act, and whether it is on record.',
    '',
    table(
      ['', 'set', 'retaliation', 'reprisal', 'court case'],
      b.countries.map((country) => [
        country.name,
        country.role,
        ...EVENTS.map((name) => `${band(country.odds[name], percent)} ${happened(country.happened[name])}`),
      ]),
    ),
    '',
    `Odds that no reprisal comes in any of them: ${percent(b.noReprisalAnywhere)} percent.`,
    `Mean square miss, ${Object.keys(b.brier.retaliation).join(', ')} (0 best, 0.25 a coin): ${EVENTS.map((name) => brierText(b, name)).join('; ')}.`,
    '',
    'Odds of laws, in percent, and whether they came into force.',
    '',
    table(
      ['', 'set', 'quarter', 'odds', 'on record', ''],
      laws.map(({ name, role, quarter, model, record, input, verdict }) => [
        name,
        role,
        quarter ?? '',
        percent(model.central),
        record.low === 1 ? 'in force' : 'stalled',
        input ? 'an input' : VERDICTS[verdict],
      ]),
    ),
    '',
    'The network at the end of a year, percent: people covered / high-risk makers in 5G, 4G and the core.',
    '',
    table(['', ...yearsOf(b.countries)], b.countries.map(yearCells)),
    '',
    `Months of delay: ${b.countries.map(({ id, delayMonths }) => `${id.toUpperCase()} ${band(delayMonths, (x) => x.toFixed(1))}`).join(', ')}.`,
  ].join('\n');
}

/** Where each row of the record comes from, a line each. */
export function describeSources(b: Backtest): string {
  return b.rows
    .map(({ name, what, quarter = '', facts, note }) => {
      const from = facts.map((id) => {
        const source = b.sources[id];
        return source ? `${id} (${source.publisher}, ${source.published})` : id;
      });
      return `- ${[name, what, quarter].filter(Boolean).join(' ')}: ${from.join('; ')}${note ? `. ${note}` : ''}`;
    })
    .join('\n');
}

function countLine(name: string, { rows, inputs, inside, touches, misses }: Count): string {
  return `${name}: ${rows} figures on record, ${inputs} of them an input; inside ${inside}, band touches ${touches}, misses ${misses}.`;
}

function billCells(row: BacktestRow): string[] {
  const { name, role, operator, until, model, withoutRenewals = 0, net, record, error, verdict } = row;
  const what = [name, operator?.name, until && `policy until ${until} only`].filter(Boolean).join(', ');
  return [
    what,
    role,
    band(model, whole),
    whole(withoutRenewals),
    net ? band(net, whole) : '',
    recordText(row, whole),
    signed(error),
    record.high === null && verdict === 'inside' ? 'above the least' : VERDICTS[verdict],
  ];
}

const WHAT: Readonly<Partial<Record<BacktestRow['what'], string>>> = {
  cover: 'coverage',
  hrv5g: 'share in 5G',
  hrv4g: 'share in 4G',
  'hrv-core': 'share in the core',
};

function shareCells(row: BacktestRow): string[] {
  const { name, role, what, quarter = '', model, error, input, verdict } = row;
  return [
    country(name, role),
    role,
    WHAT[what] ?? what,
    quarter,
    band(model, percent),
    recordText(row, percent),
    signed(100 * error),
    input ? 'an input' : VERDICTS[verdict],
  ];
}

function country(name: string, role: BacktestRow['role']): string {
  if (name !== 'EU') return name;
  return role === 'fit' ? 'EU mean, held against the fitted' : 'EU mean, held against all ten';
}

function recordText({ record: { low, high } }: BacktestRow, text: (x: number) => string): string {
  if (high === null) return `at least ${text(low)}`;
  return low === high ? text(low) : `${text(low)}–${text(high)}`;
}

function yearsOf(countries: readonly BacktestCountry[]): readonly string[] {
  return (countries[0]?.years ?? []).map(({ year }) => String(year));
}

function yearCells({ name, years }: BacktestCountry): string[] {
  return [
    name,
    ...years.map(
      ({ cover, hrv5g, hrv4g, hrvCore }) =>
        `${percent(cover.central)} / ${percent(hrv5g)}, ${percent(hrv4g)}, ${percent(hrvCore)}`,
    ),
  ];
}

function brierText(b: Backtest, name: (typeof EVENTS)[number]): string {
  const figures = Object.values(b.brier[name]).map((miss) => miss?.toFixed(2) ?? '–');
  return `${name.replace('-', ' ')} ${figures.join(', ')}`;
}

function happened(record: 0 | 1 | null): string {
  return record === null ? 'no record' : record === 1 ? '**yes**' : 'no';
}

function band({ low, central, high }: Band, text: (x: number) => string): string {
  const [a, b, c] = [text(low), text(central), text(high)];
  return a === c ? b : `${b} (${a}–${c})`;
}

function signed(x: number): string {
  const text = x.toFixed(0);
  return x >= 0.5 ? `+${text}` : text.replace('-0', '0').replace('-', '−');
}

function percent(share: number): string {
  return (100 * share).toFixed(0);
}

function whole(value: number): string {
  return value.toFixed(0);
}

function codes(ids: readonly string[]): string {
  return ids.map((id) => id.toUpperCase()).join(', ');
}
