import { type Backtest, type BacktestRow, type Band, EVENTS } from '../analysis/index.ts';
import { logarithm } from '../core/index.ts';
import type { LanesView, LaneView } from './model-views.ts';
import { modelWords } from './model-words.ts';
import type { Teller } from './teller.ts';

/** What a picture counts in. */
export type Lanes = 'money' | 'share' | 'odds';

/** Million EUR at the two ends of the scale of bills, and the marks on it. */
const LEAST = 8;
const MOST = 4500;
const MONEY_TICKS = [10, 30, 100, 300, 1000, 3000] as const;
const SHARE_TICKS = [0, 0.25, 0.5, 0.75, 1] as const;

/** Each step to the right multiplies: bills differ by a factor of a hundred. */
function placeOfMoney(millionEur: number): number {
  return within(logarithm(Math.max(millionEur, LEAST) / LEAST) / logarithm(MOST / LEAST));
}

function within(place: number): number {
  return Math.min(1, Math.max(0, place));
}

/** Rows of one unit as lines on one scale. */
export function lanesOf(
  rows: readonly BacktestRow[],
  kind: Lanes,
  { words }: Teller,
): Pick<LanesView, 'ticks' | 'lanes'> {
  const texts = modelWords(words);
  const place = kind === 'money' ? placeOfMoney : within;
  return {
    ticks:
      kind === 'money'
        ? MONEY_TICKS.map((amount) => ({
            at: placeOfMoney(amount),
            label:
              amount < 1000
                ? words.t('model.tick.million', { amount: words.number(amount) })
                : words.t('model.tick.billion', { amount: words.number(amount / 1000) }),
          }))
        : SHARE_TICKS.map((at) => ({ at, label: words.percent(at) })),
    lanes: rows.map((row, index): LaneView => {
      const { low, high } = row.record;
      return {
        id: `${row.what}${index}`,
        label: texts.what(row),
        model: placeBand(row.model, place),
        record: { low: place(low), high: high === null ? 1 : place(high) },
        verdict: row.input ? 'input' : row.verdict,
        modelText: kind === 'money' ? words.money(row.model.central) : words.percent(row.model.central),
        recordText: texts.record(row),
        mark: row.input
          ? words.t('model.verdict.input')
          : row.verdict === 'inside'
            ? ''
            : words.t(`model.verdict.${row.verdict}`),
      };
    }),
  };
}

/** For each event the countries, one line each, those without a record too. */
export function eventLanes(backtest: Backtest, { words }: Teller): readonly LanesView[] {
  const { t, percent } = words;
  return EVENTS.map((name): LanesView => {
    const title = t(`model.events.${name === 'court-case' ? 'court' : name}`);
    return {
      id: name,
      title,
      about: t('model.events.picture', { event: title }),
      ticks: [0, 1].map((at) => ({ at, label: percent(at) })),
      lanes: backtest.countries.map(({ id, name: label, odds, happened }): LaneView => {
        const came = happened[name];
        const miss = came === null ? 0 : Math.abs(odds[name].central - came);
        return {
          id,
          label,
          model: placeBand(odds[name], within),
          record: came === null ? undefined : { low: came, high: came },
          verdict: came === null ? 'none' : miss < HALF ? 'inside' : 'misses',
          modelText: percent(odds[name].central),
          recordText: t(
            came === null ? 'model.events.unknown' : came === 1 ? 'model.events.yes' : 'model.events.no',
          ),
          mark: miss < HALF ? '' : t('model.verdict.misses'),
        };
      }),
    };
  });
}

const HALF = 0.5;

function placeBand({ low, central, high }: Band, place: (value: number) => number): Band {
  return { low: place(low), central: place(central), high: place(high) };
}
