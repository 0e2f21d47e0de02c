import type { Happenings, SpaceSummary } from './decision-space.ts';
import {
  type Bill,
  type Calibration,
  EVENTS,
  type EventName,
  type ShareRow,
  type Spread,
} from './measure.ts';

/** The figures of fit as Markdown. */
export function calibrationTables(c: Calibration): string {
  return [
    'Bills, million EUR: the whole programme by 2026 at central beliefs, in brackets from the cheapest to the',
    'dearest beliefs; the same without kit that was due anyway; the net burden of the country (with late coverage and',
    'lost trade). Where one figure is on record, a tenth to either side counts as inside.',
    '',
    table(
      ['', 'set', 'programme', 'without renewals', 'net burden', 'on record', ''],
      c.bills.map(billCells),
    ),
    '',
    'Coverage with 5G, share of people, and share of high-risk makers in 5G radio.',
    '',
    table(['', 'set', 'quarter', 'model', 'on record', 'off by'], [...c.cover, ...c.hrv5g].map(shareCells)),
    '',
    'What happened in 200 runs with luck, in percent of runs, and whether it is on record.',
    '',
    table(
      ['', 'set', 'retaliation', 'reprisal', 'court case'],
      c.events.map(({ country, set, odds, record }) => [
        country,
        set,
        ...EVENTS.map((name) => `${percent(odds[name])} (${happened(record[name])})`),
      ]),
    ),
    '',
    `Odds that no reprisal comes in any of the ten: ${percent(c.noReprisalAnywhere)} percent.`,
    `Mean square miss, fit and test (0 best, 0.25 a coin): ${EVENTS.map((name) => brier(c, name)).join('; ')}.`,
    `Months of delay: ${Object.entries(c.delayMonths)
      .map(([id, delay]) => `${id.toUpperCase()} ${range(delay, 1)}`)
      .join(', ')}.`,
  ].join('\n');
}

/** The decision space of a scenario as Markdown. */
export function spaceTables(s: SpaceSummary, h: Happenings): string {
  const kinds = (shares: SpaceSummary['kinds']): string =>
    `${percent(shares.soft)} / ${percent(shares.middle)} / ${percent(shares.hard)}`;
  return [
    table(
      ['', 'lowest', 'middle', 'highest', 'mean, softer half', 'mean, harder half'],
      (['cost', 'security', 'alliance'] as const).map((name) => [
        name,
        ...s.ranges[name].map((x) => x.toFixed(0)),
        s.halves.soft[name].toFixed(1),
        s.halves.hard[name].toFixed(1),
      ]),
    ),
    '',
    `- Mean of the three scores: softer half ${s.halves.soft.mean.toFixed(1)}, harder half ${s.halves.hard.mean.toFixed(1)}.`,
    `- Cost a head, 5, 50 and 95 percent of roads: ${s.eurPerHead.map((x) => x.toFixed(0)).join(', ')} EUR.`,
    `- Delay, middle and largest: ${s.delayMonths.map((x) => x.toFixed(1)).join(' and ')} months.`,
    `- Correlations: cost and security ${s.correlations.costSecurity.toFixed(2)}, cost and alliance ${s.correlations.costAlliance.toFixed(2)}, security and alliance ${s.correlations.securityAlliance.toFixed(2)}.`,
    `- Frontier: ${(100 * s.frontierShare).toFixed(1)} percent of ${s.roads} roads. Soft / middle / hard, percent: all roads ${kinds(s.kinds)}, frontier ${kinds(s.frontierKinds)}.`,
    `- Options on the frontier, percent by decision: ${s.optionShares.map((shares, i) => `${i + 1} [${shares.map(percent).join(' ')}]`).join(' ')}.`,
    `- Random play with luck, percent of runs: reprisal ${percent(h.reprisal)}, retaliation ${percent(h.retaliation)}, court case ${percent(h.courtCase)}, a law lost of those that tried ${percent(h.lawLost)}; ${h.incidents.toFixed(1)} incidents a run.`,
  ].join('\n');
}

function billCells({ name, set, gross, forced, net, recordLow, recordHigh, verdict }: Bill): string[] {
  const record = recordText(recordLow, recordHigh);
  return [name, set, range(gross, 0), whole(forced), net ? range(net, 0) : '', record, verdict];
}

function recordText(low: number, high: number): string {
  if (high === Number.POSITIVE_INFINITY) return `at least ${whole(low)}`;
  return low === high ? whole(low) : `${whole(low)}–${whole(high)}`;
}

function shareCells({ name, set, quarter, model, record, input }: ShareRow): string[] {
  const off = Math.round(100 * model) - Math.round(100 * record);
  return [
    name,
    set,
    quarter,
    percent(model),
    percent(record),
    input ? 'an input' : `${off > 0 ? '+' : ''}${off}`.replace('-', '−'),
  ];
}

function brier(c: Calibration, name: EventName): string {
  const { fit, test } = c.brier[name];
  return `${name.replace('-', ' ')} ${fit.toFixed(2)} and ${test.toFixed(2)}`;
}

function happened(record: 0 | 1 | undefined): string {
  return record === undefined ? '?' : record === 1 ? 'yes' : 'no';
}

function range({ low, central, high }: Spread, digits: number): string {
  return `${central.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}

function percent(share: number): string {
  return (100 * share).toFixed(0);
}

function whole(value: number): string {
  return value.toFixed(0);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
