import { formatQuarter } from '../../core/index.ts';
import type { CompiledCountry, CompiledOutcome } from '../../scenario/index.ts';
import type { BacktestRow, EventName } from './backtest.ts';
import { type Band, bandOf } from './band.ts';
import { judge } from './judge.ts';
import type { Replay } from './replay-policy.ts';
import type { Role } from './split.ts';

/** A country with its policy replayed. */
export interface Played {
  readonly country: CompiledCountry;
  readonly role: Role;
  /** At the cheapest, the central and the dearest beliefs. */
  readonly replays: readonly [Replay, Replay, Replay];
  /** The same with what was decided after a quarter left out. */
  readonly replaysUntil: (until: number) => readonly [Replay, Replay, Replay];
  readonly odds: Readonly<Record<EventName, Band>>;
}

/** How near one figure counts as met: a tenth of a bill, five points of a share; for odds, the right side of a half. */
export const SLACK = { bill: 0.1, share: 0.05 } as const;
const HALF = 0.5;
/** Its mean is on record, though it is no country. */
const UNION = 'eu';

/** What the row has of its record, whatever it is about. */
type Head = Pick<
  BacktestRow,
  'country' | 'what' | 'record' | 'input' | 'note' | 'facts' | 'quarter' | 'until'
>;

/** One row for each entry of the record; two for a mean of the Union: of the fitted and of all known countries. */
export function rowsOf(
  played: readonly Played[],
  records: readonly CompiledOutcome[],
): readonly BacktestRow[] {
  const laws = new Map<string, number>();
  return records.flatMap((entry): readonly BacktestRow[] => {
    const head = headOf(entry);
    const one = played.find(({ country }) => country.id === entry.country);
    if (!one) return entry.country === UNION ? meanRows(played, entry, head) : [];
    switch (entry.what) {
      case 'bill':
      case 'cap-bill':
        return [billRow(one, entry, head)];
      case 'law': {
        const place = laws.get(entry.country) ?? 0;
        laws.set(entry.country, place + 1);
        return [
          oddsRow(
            one,
            head,
            bandOf(one.replays, (r) => r.lawOdds[place] ?? 0),
          ),
        ];
      }
      case 'retaliation':
      case 'reprisal':
      case 'court-case':
        return [oddsRow(one, head, one.odds[entry.what])];
      default:
        return [shareRow(one, entry, head)];
    }
  });
}

function headOf({ country, what, low, high, input, note, facts, quarter, until }: CompiledOutcome): Head {
  return {
    country,
    what,
    record: { low, high: high ?? null },
    input,
    note,
    facts,
    ...(quarter !== undefined && { quarter: formatQuarter(quarter) }),
    ...(until !== undefined && { until: formatQuarter(until) }),
  };
}

function billRow(one: Played, { operator, until }: CompiledOutcome, head: Head): BacktestRow {
  const replays = until === undefined ? one.replays : one.replaysUntil(until);
  const gross = (r: Replay): number =>
    operator === undefined ? r.end.grossMillionEur : (r.gross[operator]?.all ?? 0);
  const renewals = Object.entries(replays[1].gross).reduce(
    (sum, [id, of]) => (operator === undefined || operator === id ? sum + of.renewals : sum),
    0,
  );
  const model = bandOf(replays, gross);
  const slack = SLACK.bill * head.record.low;
  const named = one.country.operators.find(({ id }) => id === operator);
  const net =
    operator === undefined && until === undefined ? bandOf(replays, (r) => r.end.costMillionEur) : undefined;
  return {
    ...head,
    name: one.country.name,
    role: one.role,
    unit: 'million EUR',
    ...(named && { operator: { id: named.id, name: named.name } }),
    model,
    ...judge(model, head.record, slack),
    withoutRenewals: model.central - renewals,
    ...(net && { net, netVerdict: judge(net, head.record, slack).verdict }),
  };
}

const SHARES = { cover: 'cover', hrv5g: 'hrv5g', hrv4g: 'hrv4g', 'hrv-core': 'hrvCore' } as const;

function shareRow(one: Played, { what, quarter = 0 }: CompiledOutcome, head: Head): BacktestRow {
  const of = SHARES[what as keyof typeof SHARES];
  const model = bandOf(one.replays, (r) => r[of][quarter] ?? 0);
  return {
    ...head,
    name: one.country.name,
    role: one.role,
    unit: 'share',
    model,
    ...judge(model, head.record, SLACK.share),
  };
}

function oddsRow(one: Played, head: Head, model: Band): BacktestRow {
  return {
    ...head,
    name: one.country.name,
    role: one.role,
    unit: 'odds',
    model,
    ...judge(model, head.record, HALF),
  };
}

/** Coverage of people over several countries, held against the mean of the Union. */
function meanRows(
  played: readonly Played[],
  { quarter = 0 }: CompiledOutcome,
  head: Head,
): readonly BacktestRow[] {
  const row = (role: 'fit' | 'all', among: readonly Played[]): BacktestRow[] => {
    if (among.length === 0) return [];
    const people = among.reduce((sum, { country }) => sum + country.values.populationMillion, 0);
    const mean = (which: 0 | 1 | 2): number =>
      among.reduce(
        (sum, { country, replays }) =>
          sum + (country.values.populationMillion * (replays[which].cover[quarter] ?? 0)) / people,
        0,
      );
    const model = bandOf([0, 1, 2] as const, mean);
    return [{ ...head, name: 'EU', role, unit: 'share', model, ...judge(model, head.record, SLACK.share) }];
  };
  return [
    ...row(
      'fit',
      played.filter(({ role }) => role === 'fit'),
    ),
    ...row(
      'all',
      played.filter(({ role }) => role !== 'new'),
    ),
  ];
}
