import type { Backtest, BacktestRow } from '../../src/analysis/index.ts';
import {
  BAND,
  COOL,
  INK,
  LINE,
  linear,
  logarithmic,
  MUTE,
  picture,
  type Scale,
  tag,
  WARM,
  words,
} from './svg.ts';

const LEFT = 272;
const RIGHT = 640;
const ROW = 24;
const EDGE = 4600;

/** Bills and measured shares: the simulation against the record, misses in words beside them. */
export function drawRecord(backtest: Backtest): string {
  const bills = backtest.rows.filter(({ unit }) => unit === 'million EUR');
  const shares = backtest.rows.filter(
    ({ unit, input, country }) => unit === 'share' && !input && country !== 'eu',
  );
  const top = 92;
  const second = top + bills.length * ROW + 66;
  const height = second + shares.length * ROW + 50;
  const money = logarithmic(8, EDGE, LEFT, RIGHT);
  const share = linear(0, 1, LEFT, RIGHT);
  return picture(
    720,
    height,
    'The record: bars are sources, dots the simulation',
    'Every bill and every measured share that was not an input, with the spread of the sources, the simulation at central beliefs and its range. Misses are named on the right.',
    [
      words(24, 66, 'Bills, million euros; each mark is about three times the last', { fill: MUTE }),
      ...axis([10, 30, 100, 300, 1000, 3000], money, top, bills.length, String),
      ...bills.flatMap((row, index) => lane(row, top + index * ROW, money, billName(row))),
      words(24, second - 26, 'Share of people covered, or of the makers in radio or core', { fill: MUTE }),
      ...axis([0, 0.25, 0.5, 0.75, 1], share, second, shares.length, (value) => `${100 * value}%`),
      ...shares.flatMap((row, index) => lane(row, second + index * ROW, share, shareName(row))),
    ],
  );
}

function axis(
  ticks: readonly number[],
  at: Scale,
  top: number,
  rows: number,
  text: (value: number) => string,
): string[] {
  const bottom = top + rows * ROW;
  return ticks.flatMap((value) => [
    tag('line', { x1: at(value), x2: at(value), y1: top - 6, y2: bottom, stroke: LINE }),
    words(at(value), bottom + 16, text(value), { 'text-anchor': 'middle', fill: MUTE, 'font-size': 12 }),
  ]);
}

function lane({ model, record, verdict }: BacktestRow, y: number, at: Scale, name: string): string[] {
  const middle = y + ROW / 2 - 3;
  const high = record.high ?? EDGE;
  const one = record.low === high;
  return [
    words(24, middle + 4, name, { 'font-weight': verdict === 'misses' ? 700 : 400 }),
    one
      ? tag('rect', { x: at(record.low) - 2.5, y: middle - 8, width: 5, height: 16, fill: INK })
      : tag('rect', {
          x: at(record.low),
          y: middle - 7,
          width: at(high) - at(record.low),
          height: 14,
          fill: BAND,
          stroke: MUTE,
        }),
    tag('line', {
      x1: at(model.low),
      x2: at(model.high),
      y1: middle,
      y2: middle,
      stroke: COOL,
      'stroke-width': 3,
    }),
    tag('circle', { cx: at(model.central), cy: middle, r: 4.5, fill: COOL }),
    ...(verdict === 'misses'
      ? [words(RIGHT + 10, middle + 4, 'missed', { fill: WARM, 'font-weight': 700 })]
      : []),
  ];
}

function billName({ name, operator, until }: BacktestRow): string {
  const whose = operator ? `${name}: ${operator.name.replace(/^.*\((.*)\)$/, '$1')}` : name;
  return until ? `${whose}, 35% cap only` : whose;
}

function shareName({ name, what, quarter }: BacktestRow): string {
  const of = what === 'cover' ? 'covered' : what === 'hrv-core' ? 'in the core' : 'in 5G radio';
  return `${name} ${quarter}, ${of}`;
}
