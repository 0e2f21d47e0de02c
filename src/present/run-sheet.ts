import { type Run, reportRun } from '../run/index.ts';
import { describeHands, type HandsTurnView } from './hands-view.ts';
import type { Teller } from './teller.ts';

/** The run as a table for a spreadsheet. */
export interface SheetView {
  /** A name for the file, without its ending. */
  readonly name: string;
  /** Comma-separated values with a heading, one row for each quarter. */
  readonly csv: string;
}

/** Columns of indicators with the digits that mean something. */
const INDICATORS = [
  ['cover', 3],
  ['hrv5g', 3],
  ['hrvCore', 3],
  ['exposure', 1],
  ['trust', 1],
  ['relations', 1],
  ['alignment', 1],
  ['confidence', 1],
  ['rift', 1],
  ['delayMonths', 2],
  ['costMillionEur', 0],
  ['stateMillionEur', 0],
  ['operatorsMillionEur', 0],
  ['usersMillionEur', 0],
  ['exportersMillionEur', 0],
] as const;

const SCORES = ['cost', 'security', 'alliance'] as const;

/** `votes`: those of a class, as `encodeHandVotes` writes them; they add columns. */
export function describeSheet(run: Run, teller: Teller, votes = ''): SheetView {
  const { words } = teller;
  const hands = describeHands(run, votes, teller);
  const voted = hands.some((turn) => turn !== undefined);
  const report = reportRun(run);
  const reasons = new Map(run.scenario.reasons.map(({ id, text }) => [id, text]));
  const heading = [
    words.t('debrief.sheet.quarter'),
    words.t('debrief.sheet.decision'),
    words.t('debrief.sheet.reason'),
    words.t('debrief.sheet.passed'),
    ...(voted
      ? (['hands', 'handsAll', 'minority'] as const).map((id) => words.t(`debrief.sheet.${id}`))
      : []),
    ...SCORES.map((score) => words.t('debrief.sheet.score', { score: words.t(`present.score.${score}`) })),
    ...INDICATORS.map(([id]) => words.t(`debrief.sheet.${id}`)),
    words.t('debrief.sheet.news'),
  ];
  const rows = report.quarters.map((quarter) => {
    const choice = report.choices.find((one) => one.quarter === quarter.quarter);
    const turn = hands[choice ? report.choices.indexOf(choice) : -1];
    const news = report.events.filter((event) => event.quarter === quarter.quarter);
    return [
      quarter.quarter,
      choice?.title ?? '',
      choice ? (reasons.get(choice.reason) ?? '') : '',
      choice ? words.t(choice.passed > 0 ? 'debrief.sheet.yes' : 'debrief.sheet.no') : '',
      ...(voted
        ? [turn?.rows.find(({ taken }) => taken)?.hands ?? '', turn?.total ?? '', reasonOf(turn)]
        : []),
      ...SCORES.map((score) => rounded(quarter.scores[score], 1)),
      ...INDICATORS.map(([id, digits]) => {
        const value = quarter.indicators[id];
        return typeof value === 'number' ? rounded(value, digits) : String(value ?? '');
      }),
      news.map(({ headline }) => headline).join('; '),
    ];
  });
  return {
    name: `${report.scenario}-${report.code.slice(0, 11)}`,
    csv: writeCsv([
      heading,
      ...rows,
      [],
      [words.t('debrief.sheet.code'), report.code],
      [words.t('debrief.sheet.source'), words.t('debrief.sheet.about')],
    ]),
  };
}

/** The minority’s reason from the list, and its own line. */
function reasonOf(turn: HandsTurnView | undefined): string {
  const { reason = '', words = '' } = turn?.minority ?? {};
  return [reason, words].filter((text) => text !== '').join(': ');
}

function rounded(value: number, digits: number): number {
  const unit = 10 ** digits;
  return Math.round(value * unit) / unit;
}

/**
 * Rows as comma-separated values: lines end as spreadsheets want it, and a mark in front says that the text is Unicode.
 * Text that a spreadsheet could take for a formula gets an apostrophe in front; numbers stay numbers.
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  // A sign, a call, or a blank before one of them begins a formula in one program or another.
  const safe = /^[\s]*[=+\-@\t\r|%]/.test(value) ? `'${value}` : value;
  return /[",;\r\n\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
