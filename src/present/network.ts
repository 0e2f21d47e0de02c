import type { Tables } from '../machine/index.ts';
import type { State } from '../model/index.ts';

/** The country’s masts by what they carry, as shares of all. */
export interface NetworkShares {
  /** By the maker of the newest radio kit, whatever it does: together 1. */
  readonly makers: Readonly<Record<'hrv' | 'other', number>>;
  /**
   * As the map draws them, together 1: those with a crew on them are being swapped, those whose 5G is overdue wait, and
   * the rest stand by the maker of their newest kit.
   */
  readonly sites: Readonly<Record<'hrv' | 'other' | 'swapping' | 'waiting' | 'unbuilt', number>>;
  /** Of `sites`, those with 5G on air. */
  readonly fiveG: Readonly<Record<'hrv' | 'other' | 'swapping', number>>;
}

const NO_MASTS: NetworkShares = {
  makers: { hrv: 0, other: 1 },
  sites: { hrv: 0, other: 0, swapping: 0, waiting: 0, unbuilt: 1 },
  fiveG: { hrv: 0, other: 0, swapping: 0 },
};

export function sharesOf(state: State, tables: Tables): NetworkShares {
  const { operators } = tables.setting.country;
  const planned = tables.setting.planSites[Math.min(state.t, tables.setting.planSites.length - 1)] ?? 0;
  let [all, hrv5g, other5g, hrv4g, other4g, swaps5g, swaps4g, waiting, makers] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  state.operators.forEach((o, index) => {
    const sites = operators[index]?.sitesThousand ?? 0;
    if (sites <= 0) return;
    const bare = Math.max(0, sites - o.sites5g);
    const late = Math.min(bare, Math.max(0, planned * sites - o.sites5g));
    const oldHrv = Math.min(1, o.hrv4g / sites);
    const others5g = Math.max(0, o.sites5g - o.hrv5g);
    const others4g = (1 - oldHrv) * (bare - late);
    // What was swapped is another maker’s by now, and is shown as the swap that it was.
    const swapped = others5g + others4g > 0 ? Math.min(1, o.swapped / (others5g + others4g)) : 0;
    all += sites;
    waiting += late;
    hrv5g += o.hrv5g;
    hrv4g += oldHrv * (bare - late);
    swaps5g += swapped * others5g;
    swaps4g += swapped * others4g;
    other5g += (1 - swapped) * others5g;
    other4g += (1 - swapped) * others4g;
    makers += o.hrv5g + oldHrv * bare;
  });
  if (all <= 0) return NO_MASTS;
  return {
    makers: { hrv: makers / all, other: 1 - makers / all },
    sites: {
      hrv: (hrv5g + hrv4g) / all,
      other: (other5g + other4g) / all,
      swapping: (swaps5g + swaps4g) / all,
      waiting: waiting / all,
      unbuilt: 0,
    },
    fiveG: { hrv: hrv5g / all, other: other5g / all, swapping: swaps5g / all },
  };
}

/** Sites built and swapped in a list of passed quarters, in thousands. */
export function worksOf(states: readonly State[]): { readonly built: number; readonly swapped: number } {
  let built = 0;
  let swapped = 0;
  for (const state of states) {
    for (const operator of state.operators) {
      built += operator.built;
      swapped += operator.swapped;
    }
  }
  return { built, swapped };
}

/** Whether enough people are covered to show as a percent. */
export function isCovered(state: State): boolean {
  return Math.round(state.cover * 100) > 0;
}

/** 0–1 of people covered if all had gone to plan. */
export function plannedCover(state: State, tables: Tables): number {
  return tables.setting.planCover[Math.min(state.t, tables.setting.planCover.length - 1)] ?? 0;
}
