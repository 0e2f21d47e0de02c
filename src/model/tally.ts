import type { Cause, Indicator, Ledger } from './ledger.ts';
import type { Setting } from './setting.ts';

/** Amounts by cause. */
export type Parts = Partial<Record<Cause, number>>;

/** What a cause has done to an indicator by now, and summed over the quarters so far (for averages). */
interface Stock {
  readonly now: Parts;
  readonly sum: Parts;
}

/**
 * Keeps, since 2019Q1, what each cause has done to the things that the scores are made of. Trust and alignment drift
 * back to old ties, so what a cause did to them fades at the same pace; the parts always add up to the whole.
 */
export interface Tally {
  readonly cost: Parts;
  readonly delay: Parts;
  readonly incidents: Parts;
  readonly reprisal: Parts;
  readonly exposure: Stock;
  readonly trust: Stock;
  readonly alignment: Stock;
}

export function emptyTally(): Tally {
  const stock = (): Stock => ({ now: {}, sum: {} });
  return {
    cost: {},
    delay: {},
    incidents: {},
    reprisal: {},
    exposure: stock(),
    trust: stock(),
    alignment: stock(),
  };
}

export function copyTally(tally: Tally): Tally {
  const stock = (s: Stock): Stock => ({ now: { ...s.now }, sum: { ...s.sum } });
  return {
    cost: { ...tally.cost },
    delay: { ...tally.delay },
    incidents: { ...tally.incidents },
    reprisal: { ...tally.reprisal },
    exposure: stock(tally.exposure),
    trust: stock(tally.trust),
    alignment: stock(tally.alignment),
  };
}

/** A ledger that writes into a tally (and passes everything on to another ledger, if one is given). */
export function tallying(tally: Tally, next?: Ledger): Ledger {
  return {
    add(indicator, cause, amount) {
      next?.add(indicator, cause, amount);
      if (cause === 'old-ties') return; // told by the fading instead
      const parts = partsOf(tally, indicator);
      if (parts && amount !== 0) parts[cause] = (parts[cause] ?? 0) + amount;
    },
  };
}

/** Before a quarter: what was done to trust and alignment fades a little. */
export function fadeTally(tally: Tally, setting: Setting): void {
  fade(tally.trust.now, 1 - setting.k.trustAdjust);
  fade(tally.alignment.now, 1 - setting.k.alignmentAdjust);
}

/** After a quarter: adds the stocks to their sums. */
export function closeTally(tally: Tally): void {
  for (const stock of [tally.exposure, tally.trust, tally.alignment]) {
    for (const [cause, amount] of entriesOf(stock.now)) stock.sum[cause] = (stock.sum[cause] ?? 0) + amount;
  }
}

export function entriesOf(parts: Parts): [Cause, number][] {
  return Object.entries(parts) as [Cause, number][];
}

function fade(parts: Parts, factor: number): void {
  for (const [cause, amount] of entriesOf(parts)) parts[cause] = amount * factor;
}

function partsOf(tally: Tally, indicator: Indicator): Parts | undefined {
  switch (indicator) {
    case 'cost':
    case 'delay':
    case 'incidents':
    case 'reprisal':
      return tally[indicator];
    case 'exposure':
    case 'trust':
    case 'alignment':
      return tally[indicator].now;
    default:
      return undefined;
  }
}
