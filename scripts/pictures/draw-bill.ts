import type { Backtest } from '../../src/analysis/index.ts';
import { BAND, COOL, GOLD, INK, LINE, linear, MUTE, picture, tag, words } from './svg.ts';

const LEFT = 170;
const RIGHT = 690;
const MOST = 2400;
const STEP = 500;

/** One ban, three figures: what companies publish, what of it was due anyway, what the country pays. */
export function drawBill(backtest: Backtest): string {
  const britain = backtest.countries.find(({ id }) => id === 'gb');
  const row = backtest.rows.find(
    ({ country, what, operator }) => country === 'gb' && what === 'bill' && !operator,
  );
  if (!britain || !row) throw new Error('the British bill is gone');
  const { gross, net, grossWithoutRenewals } = britain.cost;
  const at = linear(0, MOST, LEFT, RIGHT);
  const bar = (y: number, from: number, to: number, fill: string, more = {}): string =>
    tag('rect', { x: at(from), y, width: at(to) - at(from), height: 26, fill, ...more });
  const name = (y: number, title: string, text: string): string[] => [
    words(24, y + 11, title, { 'font-weight': 700 }),
    words(24, y + 28, text, { fill: MUTE, 'font-size': 12 }),
  ];
  const figure = (y: number, from: number, text: string, fill = '#fff'): string =>
    words(at(from) + 8, y + 18, text, { fill, 'font-weight': 700 });
  const { low, high } = row.record;
  const marks = Array.from({ length: Math.floor(MOST / STEP) + 1 }, (_, n) => n * STEP);
  return picture(
    720,
    270,
    'One ban, three figures: Britain by 2026, million euros',
    `On record ${low} to ${high}. Simulated: a programme of ${whole(gross.central)}, of which ${whole(gross.central - grossWithoutRenewals)} was due for renewal anyway; a net burden of ${whole(net.central)}.`,
    [
      ...marks.map((mark) => tag('line', { x1: at(mark), x2: at(mark), y1: 52, y2: 228, stroke: LINE })),
      ...marks.map((mark) => words(at(mark), 248, String(mark), { 'text-anchor': 'middle', fill: MUTE })),
      ...name(62, 'On record', 'BT alone; the ceiling'),
      bar(62, low, high ?? MOST, BAND, { stroke: MUTE }),
      figure(62, low, `${low} to ${high ?? ''}`, INK),
      ...name(118, 'Programme', 'what companies publish'),
      bar(118, 0, grossWithoutRenewals, COOL),
      bar(118, grossWithoutRenewals, gross.central, 'none', {
        stroke: COOL,
        'stroke-width': 2,
        'stroke-dasharray': '5 3',
      }),
      figure(118, 0, `${whole(grossWithoutRenewals)} forced early`),
      figure(
        118,
        grossWithoutRenewals,
        `${whole(gross.central - grossWithoutRenewals)} was due anyway`,
        COOL,
      ),
      ...name(174, 'Net burden', 'what the country bears'),
      bar(174, 0, net.central, GOLD),
      figure(174, 0, whole(net.central), INK),
      words(at(net.central) + 8, 192, 'no old kit; prices, tests, delay, trade', { 'font-weight': 700 }),
    ],
  );
}

function whole(value: number): string {
  return value.toFixed(0);
}
